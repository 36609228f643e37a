package io.github.ormgen.verify;

import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.schema.compare.Difference;
import java.util.List;
import java.util.Optional;

/** A migration that did not do what it should. */
public final class StepFailure extends Exception {

    /** Which of the runs it was. */
    public enum Run {
        UP,
        DOWN,
        /** Up once more, when it had been taken back. */
        AGAIN
    }

    private final transient VerificationStep stage;
    private final Run run;
    private final transient List<Difference> differences;
    private final transient Optional<ScriptFailure> script;

    StepFailure(VerificationStep stage, Run run, List<Difference> differences, Optional<ScriptFailure> script) {
        super(stage.name(), script.orElse(null));
        this.stage = stage;
        this.run = run;
        this.differences = differences;
        this.script = script;
    }

    /** The migration. */
    public VerificationStep stage() {
        return stage;
    }

    /** Which of its runs. */
    public Run run() {
        return run;
    }

    /** What the database has otherwise than the history says; none if the script did not come to its end. */
    public List<Difference> differences() {
        return differences;
    }

    /** How the script failed; empty if it came to its end. */
    public Optional<ScriptFailure> script() {
        return script;
    }
}
