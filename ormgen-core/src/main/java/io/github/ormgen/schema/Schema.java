package io.github.ormgen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that a model asks of a database.
 *
 * @param collation the collation of text on MySQL and MariaDB
 * @param tables the tables, sorted by name
 * @param sequences the sequences, sorted by name
 * @param enumTypes the enum types of the database's own, sorted by name
 * @param views the views, sorted by name
 */
public record Schema(
        String collation, List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes, List<View> views) {

    /** The collation that compares text byte by byte, so that equality means the same on all databases. */
    public static final String DEFAULT_COLLATION = "utf8mb4_bin";

    /** Keeps copies of the lists. */
    public Schema {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        enumTypes = List.copyOf(enumTypes);
        views = List.copyOf(views);
    }

    /** A schema without views. */
    public Schema(String collation, List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes) {
        this(collation, tables, sequences, enumTypes, List.of());
    }

    /** A schema that holds nothing. */
    public static Schema empty() {
        return new Schema(DEFAULT_COLLATION, List.of(), List.of(), List.of());
    }

    /** The table of a name, empty if there is none. */
    public Optional<Table> table(TableName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The view of a name, empty if there is none. */
    public Optional<View> view(TableName name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The names of all that it has. */
    public Stream<TableName> names() {
        return Stream.of(
                        tables.stream().map(Table::name),
                        sequences.stream().map(Sequence::name),
                        enumTypes.stream().map(EnumType::name),
                        views.stream().map(View::name))
                .flatMap(Function.identity());
    }

    /** Whether another schema is the same but for the order of columns, which no database can change without copying rows. */
    public boolean isSame(Schema other) {
        return sorted().equals(other.sorted());
    }

    private Schema sorted() {
        return mapTables(table -> table.withColumns(table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList()));
    }

    /** This schema with another table for each. */
    public Schema mapTables(UnaryOperator<Table> change) {
        return withTables(tables.stream().map(change).toList());
    }

    /** This schema with other tables. */
    public Schema withTables(List<Table> others) {
        return new Schema(collation, others, sequences, enumTypes, views);
    }
}
