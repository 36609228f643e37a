package io.github.ormgen.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files below a folder")
class FileTreeTest {

    @TempDir
    Path project;

    private Path model;

    @BeforeEach
    void setUp() throws IOException {
        model = project.resolve("model");
        write("model/b.yaml");
        write("model/sub/a.yaml");
    }

    @Test
    @DisplayName("are told by their paths, sorted, with / on any system")
    void sorted() throws IOException {
        write("model/a.yaml");
        write("model/sub-way/x.yaml");
        assertThat(FileTree.files(model).keySet()).containsExactly("a.yaml", "b.yaml", "sub-way/x.yaml", "sub/a.yaml");
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path folder = Files.createDirectories(windows.getPath("C:\\work\\model\\sub"));
            Files.writeString(folder.resolve("a.yaml"), "");
            assertThat(FileTree.files(folder.getParent()).keySet()).containsExactly("sub/a.yaml");
            assertThat(FileTree.path(windows.getPath("C:\\work"), folder)).isEqualTo("model/sub");
            assertThat(FileTree.path(windows.getPath("C:\\work"), windows.getPath("D:\\other")))
                    .isEqualTo("D:/other");
        }
    }

    @Test
    @DisplayName("are none if there is no folder")
    void none() {
        assertThat(FileTree.files(project.resolve("missing"))).isEmpty();
        assertThat(FileTree.files(model.resolve("b.yaml"))).isEmpty();
    }

    @Test
    @DisplayName("are those behind links: of the folder itself, of a folder in it, of a file")
    void followsLinks() throws IOException {
        write("shared/folder/c.yaml");
        write("shared/d.yaml");
        Links.make(project.resolve("linked"), model);
        Links.make(project.resolve("model/e"), project.resolve("shared/folder"));
        Links.make(project.resolve("model/f.yaml"), project.resolve("shared/d.yaml"));
        assertThat(FileTree.files(model).keySet()).containsExactly("b.yaml", "e/c.yaml", "f.yaml", "sub/a.yaml");
        assertThat(FileTree.files(project.resolve("linked")).keySet())
                .isEqualTo(FileTree.files(model).keySet());
    }

    @Test
    @DisplayName("are found once where links lead round in a circle, and a link that leads nowhere is none of them")
    void survivesCircles() throws IOException {
        Links.make(project.resolve("model/self"), project.resolve("model/self"));
        Links.make(project.resolve("model/again"), model);
        Links.make(project.resolve("model/sub/up"), model);
        Links.make(project.resolve("model/nowhere.yaml"), project.resolve("missing.yaml"));
        Links.make(project.resolve("model/nowhere"), project.resolve("missing"));
        assertThat(FileTree.files(model).keySet()).containsExactly("b.yaml", "sub/a.yaml");
    }

    private void write(String file) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), file);
    }
}
