package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ormgen.goal.GoalException;

/** What a person reads when a goal stops. */
final class Failures {

    /** A goal. */
    @FunctionalInterface
    interface Goal {
        Object run() throws Exception;
    }

    private Failures() {}

    /** The whole text of a goal that stops, which has no password in it. */
    static String of(Goal goal) {
        GoalException failure = catchThrowableOfType(GoalException.class, goal::run);
        assertThat(failure).as("the goal stops").isNotNull();
        String text = String.join("\n", failure.texts());
        assertThat(text).doesNotContain("s3cret").doesNotContain("Exception:");
        return text;
    }
}
