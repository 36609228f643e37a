package io.github.ormgen.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RunLogTest {

    @Test
    @DisplayName("Each script that has run has its line")
    void lines() {
        RecordingLog log = new RecordingLog();
        try (RunLog progress = new RunLog(log)) {
            progress.begins("V1__init.sql");
            progress.statement("V1__init.sql", 1);
            progress.statement("V1__init.sql", 2);
            progress.ends("V1__init.sql", 1234);
        }
        assertThat(log.lines).containsExactly("INFO   V1__init.sql  2 statements, 1.2 s");
    }

    @Test
    @DisplayName("A table's columns are as wide as what is in them")
    void table() {
        TextTable table = new TextTable("version", "state");
        table.add(List.of("1", "applied"));
        assertThat(table.lines()).containsExactly("  version  state", "  1        applied");
    }
}
