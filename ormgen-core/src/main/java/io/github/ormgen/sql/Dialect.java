package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is one database's own in writing SQL; {@link Ddl} and {@link Lowering} do the rest for all. */
public interface Dialect {

    /** The database. */
    Database database();

    /** What it has. */
    Set<Feature> features();

    /** How it writes names. */
    Names names();

    /** The limits that models run into. */
    Limits limits();

    /**
     * A text as a literal that can stand wherever a literal can. A dollar sign and a brace never come out side by side:
     * Flyway would take them for a placeholder.
     */
    String literal(String text);

    /** A column type that it has. */
    String type(ColumnType type);

    /** What stands behind {@code default} for a column; empty if the database can't make the value. */
    Optional<String> defaultOf(Column column);

    /** The number of elements of an array column, whose name comes as it is written. */
    String cardinality(String column);

    /** The statements that make a lowered table, its indexes and comments. */
    List<Statement> createTable(Table table, String collation);

    /** How it changes tables that are there. */
    Alterations alterations();

    /** An index as a clause, from {@code index} on, with its table if it is a statement of its own. */
    String indexText(Table table, Index index);

    /** The statement that makes an enum type; asked for only if it has them. */
    Statement createEnumType(EnumType type);

    /** The statement that drops an enum type; asked for only if it has them. */
    Statement dropEnumType(EnumType type);

    /** How it numbers rows. */
    Numbers numbers();

    /** The statements that give a sequence another name; asked for only if there are sequences. */
    List<Statement> renameSequence(Sequence before, TableName after);

    /** What stands behind {@code create sequence … increment by 50}, with a space before it. */
    String sequenceOptions();

    /** An expression of standard SQL, whose names and literals are the dialect's already, as the database has it. */
    default String expression(String standard) {
        return standard;
    }

    /** Whether it has a feature. */
    default boolean has(Feature feature) {
        return features().contains(feature);
    }
}
