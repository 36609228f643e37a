package io.github.ormgen.spec.reader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The constructs of the language that are mappings with fixed keys. The JSON Schema says the same, for editors. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the checker can't see.
public enum ConstructGrammar {
    FILE("a model file", "$schema ormgen package conventions types enums embeddables mixins entities views", "imports"),
    CONVENTIONS(
            "the conventions",
            "id timestamps softDelete version naming allocation enumStorage schema fetch collation",
            ""),
    NAMING("'naming'", "tables columns primaryKeys uniqueKeys foreignKeys indexes checks enumChecks", ""),
    NAMED_TYPE(
            "a named type",
            "is java converter column read write optional unique index default backfill check validate doc sensitive"
                    + " insertable updatable generated annotations",
            ""),
    ENUM("an enum", "values storage doc renamedFrom", ""),
    CONSTANT("a constant", "value doc renamedFrom", ""),
    EMBEDDABLE("an embeddable", "doc fields checks", ""),
    MIXIN("a mixin", "doc mixins fields relations unique indexes checks implements", ""),
    ENTITY(
            "an entity",
            "table schema primaryKeyName doc mixins fields relations id timestamps softDelete version unique indexes checks equality"
                    + " immutable implements annotations waive rows renamedFrom",
            "computed graphs queries extends inheritance discriminator abstract cache base"),
    JOIN_ENTITY("a join entity", "entity " + String.join(" ", ENTITY.keys), String.join(" ", ENTITY.later)),
    FIELD(
            "a field",
            "type java converter read write optional column unique index constraint default backfill check validate doc id"
                    + " naturalId sensitive insertable updatable generated annotations prefix columns renamedFrom",
            "tenant"),
    VIEW("a view", "view schema doc sql id fields implements annotations renamedFrom", "relations"),
    VIEW_FIELD("a field of a view", "type optional column doc sensitive annotations", ""),
    CUSTOM_TYPE("a custom type", "java converter column read write", ""),
    RELATION(
            "a relation",
            "one many mappedBy through optional unique column columns references onDelete onUpdate cascade"
                    + " orphanRemoval fetch orderBy collection index constraint id backfill doc annotations as"
                    + " renamedFrom",
            "table"),
    JOIN_TABLE(
            "a join table",
            "table column columns constraint onDelete onUpdate index inverseColumn inverseColumns inverseConstraint"
                    + " inverseOnDelete inverseOnUpdate primaryKeyName renamedFrom",
            ""),
    ID("'id'", "generator field type allocation sequence column", ""),
    TIMESTAMPS("'timestamps'", "created updated", ""),
    SOFT_DELETE("'softDelete'", "by field policy", ""),
    VERSION("'version'", "field type", ""),
    UNIQUE_KEY("a unique constraint", "on name", ""),
    INDEX("an index", "on name unique where using include", ""),
    CHECK("a check constraint", "is name", ""),
    RULE("'validate'", "min max size pattern digits", ""),
    BACKFILL("'backfill'", "sql", ""),
    SQL("an SQL text per database", "default h2 postgresql mysql mariadb", "");

    private final String title;
    private final List<String> keys;
    private final List<String> later;

    ConstructGrammar(String title, String keys, String later) {
        this.title = title;
        this.keys = List.of(keys.split(" "));
        this.later = later.isEmpty() ? List.of() : List.of(later.split(" "));
    }

    String title() {
        return title;
    }

    /** Its keys, those that a reader looks for first. */
    public List<String> keys() {
        return keys;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** Keys whose work belongs to a later version. */
    public List<String> later() {
        return later;
    }

    /** Whether this version or a later one has the key. */
    boolean knows(String key) {
        return keys.contains(key) || later.contains(key);
    }

    /** What has the key, as messages name it: the constructs that authors meet most come first. */
    static List<String> having(String key) {
        return Stream.concat(Stream.of(ENTITY, FIELD, RELATION), Arrays.stream(values()))
                .filter(construct -> construct.keys.contains(key) && construct != JOIN_ENTITY)
                .map(ConstructGrammar::title)
                .distinct()
                .toList();
    }
}
