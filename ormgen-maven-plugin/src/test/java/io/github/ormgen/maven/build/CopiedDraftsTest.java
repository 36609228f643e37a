package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A draft on a class path")
class CopiedDraftsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("goes when no resource root gives it any more; nothing else goes")
    void removesWhatIsNotGiven() throws IOException {
        Path given = write("resources/db/migration/V2__draft.sql");
        Path copy = write("classes/db/migration/V2__draft.sql");
        Path stale = write("classes/db/migration/V1__draft.sql");
        Path staleUndo = write("classes/db/undo/postgresql/U1__draft.sql");
        Path kept = write("classes/db/migration/V1__init.sql");
        Path named = write("classes/db/migration/V3__draft_orders.sql");

        CopiedDrafts.remove(folder.resolve("classes"), List.of(folder.resolve("resources")));

        assertThat(stale).doesNotExist();
        assertThat(staleUndo).doesNotExist();
        assertThat(List.of(given, copy, kept, named)).allMatch(Files::exists);
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "-- generated");
    }
}
