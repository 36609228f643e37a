package io.github.ormgen.diagnostic;

/**
 * The stable codes of all messages. A code never changes its meaning and is never used again; each has a test with the
 * exact text and a paragraph in the manual.
 */
public enum Code {
    UNREADABLE_FILE("OG-READ-01"),
    SYNTAX("OG-READ-02"),
    SEVERAL_DOCUMENTS("OG-READ-03"),
    YAML_EXTRAS("OG-READ-04"),
    TOO_BIG("OG-READ-05"),
    DUPLICATE_KEY("OG-READ-06"),
    LANGUAGE_VERSION("OG-READ-07"),
    NO_MODELS("OG-READ-08"),

    UNKNOWN_KEY("OG-KEY-01"),
    WRONG_SHAPE("OG-KEY-02"),
    MISSING_KEY("OG-KEY-03"),
    UNKNOWN_VALUE("OG-KEY-04"),
    NOT_YET("OG-KEY-05"),
    CONFLICTING_KEYS("OG-KEY-06"),

    MALFORMED_TYPE("OG-TYPE-01"),
    UNKNOWN_TYPE("OG-TYPE-02"),
    TYPE_ARGUMENTS("OG-TYPE-03"),
    UNQUOTED_TYPE("OG-TYPE-04"),

    NOT_A_NAME("OG-NAME-01"),
    JAVA_KEYWORD("OG-NAME-02"),
    DECLARED_TWICE("OG-NAME-03"),
    NAME_CLASH("OG-NAME-04"),
    NAME_TOO_LONG("OG-NAME-05"),

    FILE_IN_THE_WAY("OG-OUT-01"),
    UNWRITABLE("OG-OUT-02"),

    STRAY_TEMPLATE("OG-TPL-01"),
    TEMPLATE_FAILS("OG-TPL-02"),
    UNREADABLE_TEMPLATE("OG-TPL-03");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The code as messages print it, such as {@code OG-READ-01}. */
    public String id() {
        return id;
    }
}
