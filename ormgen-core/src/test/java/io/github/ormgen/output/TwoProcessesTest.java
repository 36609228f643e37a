package io.github.ormgen.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.project.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two processes that write one tree at once")
class TwoProcessesTest {

    private static final String MARK = "@Generated";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    @Test
    @DisplayName("both succeed, leave whole files, and leave nothing that waits")
    void both() throws Exception {
        List<Process> processes = List.of(start("write", "a"), start("write", "b"));
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        try (Stream<Path> files = Files.list(project.resolve("java/p"))) {
            assertThat(files.filter(file -> file.toString().endsWith("0.java")))
                    .allSatisfy(file -> assertThat(file).content().matches("(?s)@Generated [ab]\\d+ x{5000}"));
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName("don't touch what the other has waiting; what a killed one left goes with a later run")
    void leftovers() throws Exception {
        Process process = start("wait", "a");
        assertThat(process.getInputStream().read()).isEqualTo('!');
        Path left = project.resolve("target").resolve(waiting().get(0));
        Files.setLastModifiedTime(left, LONG_AGO);

        write(project, "a", 0, 1);
        assertThat(left).as("of a living process").isNotEmptyDirectory();

        process.destroyForcibly().waitFor();
        Files.setLastModifiedTime(
                left, FileTime.from(Files.getLastModifiedTime(project).toInstant()));
        write(project, "a", 1, 1);
        assertThat(left).as("perhaps of another machine's process").isNotEmptyDirectory();

        Files.setLastModifiedTime(left, LONG_AGO);
        Path mine = Files.createDirectory(project.resolve("target/.ormgen-notes"));
        Files.setLastModifiedTime(mine, LONG_AGO);
        write(project, "a", 2, 1);
        assertThat(left).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    @DisplayName("leave what is behind a link, whatever it is called")
    void linked() throws Exception {
        Process process = start("wait", "a");
        process.destroyForcibly().waitFor();
        Path file =
                Files.writeString(Files.createDirectory(project.resolve("kept")).resolve("file"), "of somebody");
        Links.make(project.resolve("target/.ormgen-" + process.pid() + "-1"), file.getParent());
        Files.setLastModifiedTime(file.getParent(), LONG_AGO);

        write(project, "a", 0, 1);
        assertThat(file).exists();
    }

    @Test
    @DisplayName("have waiting files of different names, as have two runs of one process")
    void names() throws Exception {
        try (AtomicFiles one = AtomicFiles.in(project);
                AtomicFiles other = AtomicFiles.in(project)) {
            one.prepare(Map.of(project.resolve("A.java"), "one"));
            other.prepare(Map.of(project.resolve("A.java"), "other"));
            try (Stream<Path> folders = Files.list(project)) {
                assertThat(folders.map(folder -> folder.getFileName().toString()))
                        .hasSize(2)
                        .allMatch(name -> name.startsWith(
                                ".ormgen-" + ProcessHandle.current().pid() + "-"));
            }
            one.move();
            other.move();
        }
        assertThat(project.resolve("A.java")).hasContent("other");
    }

    private List<String> waiting() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".ormgen-"))
                    .toList();
        }
    }

    private Process start(String what, String word) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName()));
        command.addAll(List.of(what, project.toString(), word));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void write(Path project, String word, int round, int files) throws OutputException {
        List<RenderedFile> rendered = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            String text = MARK + " " + word + round + " " + "x".repeat(5000);
            rendered.add(new RenderedFile("p/Thing" + i + ".java", text));
            // A file that goes with the next round, with its folder.
            rendered.add(new RenderedFile("p" + (round + i) % 3 + "/Other" + i + "_" + round % 2 + ".java", text));
        }
        new OutputTree(project, project.resolve("target/manifest.txt"))
                .write(
                        List.of(OutputRoot.marked(project.resolve("java"), MARK, rendered)),
                        word + round,
                        new TreeMap<>());
    }

    /** What each process does. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            Path project = Path.of(arguments[1]);
            if (arguments[0].equals("wait")) {
                AtomicFiles.in(project.resolve("target")).prepare(Map.of(project.resolve("java/A.java"), "text"));
                System.out.print('!');
                System.out.flush();
                Thread.currentThread().join();
            }
            for (int round = 0; round < 40; round++) {
                write(project, arguments[2], round, 60);
            }
        }
    }
}
