package io.github.ormgen.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules that migrations are looked through with. A code never changes its meaning; each has a paragraph in the manual.
 */
public enum LintRule {
    DROPPED_COLUMN("OG-LINT-01", Severity.WARNING),
    DROPPED_TABLE("OG-LINT-02", Severity.WARNING),
    RENAMED("OG-LINT-03", Severity.WARNING),
    INDEX_BUILD("OG-LINT-04", Severity.WARNING),
    FOREIGN_KEY_CHECK("OG-LINT-05", Severity.WARNING),
    CHECK_SCAN("OG-LINT-06", Severity.WARNING),
    NOT_NULL_SCAN("OG-LINT-07", Severity.WARNING),
    TABLE_REWRITE("OG-LINT-08", Severity.WARNING),
    REQUIRED_COLUMN("OG-LINT-09", Severity.WARNING),
    UNIQUE_ON_ROWS("OG-LINT-10", Severity.WARNING),
    PRIMARY_KEY_CHANGED("OG-LINT-11", Severity.WARNING),
    VALUES_REMOVED("OG-LINT-12", Severity.WARNING),
    NO_FOREIGN_KEY_INDEX("OG-LINT-13", Severity.WARNING),
    SMALL_ID("OG-LINT-14", Severity.NOTICE),
    TYPE_UNDER_CODE("OG-LINT-15", Severity.WARNING),
    SOFT_DELETE_CHANGED("OG-LINT-16", Severity.WARNING),
    NO_WAY_BACK("OG-LINT-17", Severity.WARNING);

    private final String code;
    private final Severity severity;

    LintRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The stable code, which models waive and configurations name. */
    public String code() {
        return code;
    }

    /** How bad a finding is if nobody says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The rule of a code, empty if there is none. */
    public static Optional<LintRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
