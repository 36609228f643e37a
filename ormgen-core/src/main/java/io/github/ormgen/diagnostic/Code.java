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
    ARRAY_ELEMENT("OG-TYPE-05"),
    TYPE_CIRCLE("OG-TYPE-06"),

    NOT_A_NAME("OG-NAME-01"),
    JAVA_KEYWORD("OG-NAME-02"),
    DECLARED_TWICE("OG-NAME-03"),
    NAME_CLASH("OG-NAME-04"),
    NAME_TOO_LONG("OG-NAME-05"),
    PHYSICAL_NAME("OG-NAME-06"),
    NO_PACKAGE("OG-NAME-07"),

    CONVENTION_TWICE("OG-CONV-01"),
    CONVENTION_VALUE("OG-CONV-02"),

    ENUM_CONSTANTS("OG-ENUM-01"),
    ENUM_STORAGE("OG-ENUM-02"),

    UNKNOWN_MIXIN("OG-MIX-01"),
    MIXIN_CIRCLE("OG-MIX-02"),

    DEFAULT_VALUE("OG-FIELD-01"),
    VALIDATION("OG-FIELD-02"),
    FIELD_KEY("OG-FIELD-03"),
    EMBEDDED_COLUMNS("OG-FIELD-04"),

    NO_ID("OG-ID-01"),
    TWO_IDS("OG-ID-02"),
    ID_TYPE("OG-ID-03"),
    ID_CIRCLE("OG-ID-04"),
    NO_NATURAL_ID("OG-ID-05"),

    RELATION_FORM("OG-REL-01"),
    RELATION_KEY("OG-REL-02"),
    UNKNOWN_ENTITY("OG-REL-03"),
    MAPPED_BY_UNKNOWN("OG-REL-04"),
    MAPPED_BY_MISFIT("OG-REL-05"),
    FOREIGN_KEY_COLUMNS("OG-REL-06"),
    REFERENCES("OG-REL-07"),
    SET_NULL("OG-REL-08"),
    FETCH("OG-REL-09"),
    ORDER_BY("OG-REL-10"),

    UNSAFE_SQL("OG-SQL-01"),
    UNKNOWN_COLUMN("OG-SQL-02"),

    KEY_ATTRIBUTE("OG-IDX-01"),
    INDEX_PART("OG-IDX-02"),

    UNIQUE_STAYS_FULL("OG-SOFT-01"),

    FILE_IN_THE_WAY("OG-OUT-01"),
    UNWRITABLE("OG-OUT-02"),

    STRAY_TEMPLATE("OG-TPL-01"),
    TEMPLATE_FAILS("OG-TPL-02"),
    UNREADABLE_TEMPLATE("OG-TPL-03"),

    UNREADABLE_HISTORY("OG-HIST-01"),
    MODEL_AHEAD("OG-HIST-02"),

    NO_SEQUENCES("OG-DB-01"),
    NO_SQL("OG-DB-02"),
    DATABASE_NAME("OG-DB-03"),
    TYPE_LIMIT("OG-DB-04"),
    NOT_INDEXABLE("OG-DB-05"),
    KEY_TOO_LONG("OG-DB-06"),
    ROW_TOO_LONG("OG-DB-07"),
    FORBIDDEN_ACTION("OG-DB-08"),
    IDENTITY_IN_EXPRESSION("OG-DB-09"),
    CHANGING_VALUE("OG-DB-10");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The code as messages print it, such as {@code OG-READ-01}. */
    public String id() {
        return id;
    }
}
