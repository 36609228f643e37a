package io.github.ormgen.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.VerificationReport;
import io.github.ormgen.verify.VerificationReport.Outcome;
import io.github.ormgen.verify.VerificationReport.StepResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerifyLogTest {

    @Test
    @DisplayName("A proof has its table, its notes, and what Hibernate says")
    void table() {
        RecordingLog log = new RecordingLog();
        try (VerifyLog progress = new VerifyLog(log)) {
            progress.begins(Database.H2, "in memory");
            progress.begins("V1__init.sql");
            progress.ends("V1__init.sql", 1234);
            progress.ends(new VerificationReport(
                    Database.H2,
                    "in memory",
                    List.of(
                            new StepResult("V1__init", Outcome.SAME, Outcome.SAME, Outcome.SAME_BY_NAME),
                            new StepResult("V2__mine", Outcome.MORE, Outcome.NOT_RUN, Outcome.NOT_RUN)),
                    List.of("V2__mine was written by a person: it runs once and is not undone."),
                    Optional.of("7.4.5.Final")));
        }
        assertThat(log.lines)
                .containsExactly(
                        "INFO H2 in memory",
                        "INFO   migration  up    down  up again",
                        "INFO   V1__init   same  same  same by name",
                        "INFO   V2__mine   more  -     -",
                        "INFO   V2__mine was written by a person: it runs once and is not undone.",
                        "INFO   Hibernate 7.4.5.Final accepts the entities.");
    }
}
