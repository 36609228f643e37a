package io.github.ormgen.dialect.catalog;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table while its parts are found one after another. Used once. */
public final class TableBuilder {

    private final TableName name;
    private final Optional<String> comment;
    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private Optional<PrimaryKey> primaryKey = Optional.empty();

    TableBuilder(TableName name, Optional<String> comment) {
        this.name = name;
        this.comment = comment;
    }

    /** The table's name. */
    public TableName name() {
        return name;
    }

    /** The path of one of the table's parts. */
    public String path(String part) {
        return name + "." + part;
    }

    /** A column that was found, empty if there is none of that name. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(found -> found.name().equals(column)).findFirst();
    }

    /** Adds a column. */
    public void column(Column column) {
        columns.add(column);
    }

    /** Sets the primary key. */
    public void primaryKey(String key, List<String> of) {
        primaryKey = Optional.of(new PrimaryKey(key, of));
    }

    /** Adds a unique constraint. */
    public void uniqueKey(String key, List<String> of) {
        uniqueKeys.add(new UniqueKey(key, path(key), of, false));
    }

    /** Adds an index. */
    public void index(Index index) {
        indexes.add(index);
    }

    /** Adds a foreign key. */
    public void foreignKey(ForeignKey key) {
        foreignKeys.add(key);
    }

    /** Adds a check constraint. */
    public void check(String check, CheckRule rule) {
        checks.add(new Check(check, path(check), rule));
    }

    /** The table, its parts sorted by name. */
    public Table toTable() {
        return new Table(
                name,
                name.toString(),
                comment,
                columns,
                primaryKey,
                sorted(uniqueKeys),
                sorted(indexes),
                sorted(foreignKeys),
                sorted(checks),
                Optional.empty());
    }

    private static <P extends TablePart> List<P> sorted(List<P> parts) {
        return parts.stream().sorted(Comparator.comparing(TablePart::name)).toList();
    }
}
