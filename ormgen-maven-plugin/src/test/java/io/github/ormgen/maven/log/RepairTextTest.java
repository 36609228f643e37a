package io.github.ormgen.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.repair.InterruptedScriptReport;
import io.github.ormgen.goal.repair.InterruptedScriptReport.Line;
import io.github.ormgen.goal.repair.InterruptedScriptReport.Part;
import io.github.ormgen.goal.repair.InterruptedScriptReport.PartState;
import io.github.ormgen.goal.repair.Repairer.Way;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairTextTest {

    private static final String SCRIPT = "src/main/resources/db/migration/V3__pets.sql";

    @Test
    @DisplayName("What stands is told change by change, with the statement to go on with and both commands")
    void told() {
        InterruptedScriptReport cutShort = cutShort(false, List.of(1), "");
        assertThat(RepairText.of(cutShort))
                .containsExactly(
                        "V3__pets has started on this database and has not finished: 1 of 2 statements ran.",
                        "  change        state",
                        "  + table pets  partly done",
                        "The next statement is " + SCRIPT + ":18: create index ix on pets (kind)");
        assertThat(RepairText.commands(cutShort))
                .containsExactly(
                        "To run the rest: mvn ormgen:repair -Dormgen.repair=finish",
                        "To undo what ran: mvn ormgen:repair -Dormgen.repair=takeBack");
    }

    @Test
    @DisplayName("What the database does not tell is asked for, with all statements by their numbers")
    void untold() {
        InterruptedScriptReport cutShort = cutShort(true, List.of(0, 2), "A person wrote the script.");
        assertThat(RepairText.of(cutShort))
                .containsExactly(
                        "The undo of V3__pets has started on this database and has not finished.",
                        "The database does not show how many of its statements ran: possible numbers are 0 or 2. A person wrote"
                                + " the script.",
                        "  1  " + SCRIPT + ":10: create table pets (",
                        "  2  " + SCRIPT + ":18: create index ix on pets (kind)");
        assertThat(RepairText.commands(cutShort))
                .containsExactly(
                        "Check what they did, and write how many ran, for example 0.",
                        "To run the rest: mvn ormgen:repair -Dormgen.repair=finish -Dormgen.standing=0",
                        "To restore V3__pets: mvn ormgen:repair -Dormgen.repair=takeBack" + " -Dormgen.standing=0");
    }

    @Test
    @DisplayName("Where only the mark is missing, that is said, and what has been done in the end")
    void mended() {
        assertThat(RepairText.of(cutShort(false, List.of(2), ""))).endsWith("Only its row in the history is missing.");
        assertThat(RepairText.mended(cutShort(false, List.of(2), ""), Way.FINISH))
                .isEqualTo("Ran the rest of V3__pets: it has been applied.");
        assertThat(RepairText.mended(cutShort(true, List.of(2), ""), Way.TAKE_BACK))
                .isEqualTo("Restored what was undone of V3__pets: it is applied as before.");
    }

    private static InterruptedScriptReport cutShort(boolean isUndo, List<Integer> standings, String reason) {
        return new InterruptedScriptReport(
                "V3__pets",
                SCRIPT,
                isUndo,
                false,
                List.of(new Line(10, "create table pets ("), new Line(18, "create index ix on pets (kind)")),
                standings,
                reason,
                List.of(new Part("+ table pets", PartState.HALF)));
    }
}
