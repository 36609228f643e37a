package io.github.ormgen.sql;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds tables of test scenarios in a few words. */
public final class TableBuilder {

    private final TableName name;
    private final List<Column> columns = new ArrayList<>();
    private final List<TablePart> parts = new ArrayList<>();
    private Optional<String> comment = Optional.empty();
    private Optional<SoftDelete> softDelete = Optional.empty();

    private TableBuilder(TableName name) {
        this.name = name;
    }

    public static TableBuilder table(String name) {
        return new TableBuilder(TableName.of(name));
    }

    public static TableBuilder table(String schema, String name) {
        return new TableBuilder(new TableName(Optional.of(schema), name));
    }

    /** A column that may not be null. */
    public TableBuilder required(String column, ColumnType type) {
        return add(column, type, false, false, Optional.empty(), Optional.empty());
    }

    /** A column that may be null. */
    public TableBuilder optional(String column, ColumnType type) {
        return add(column, type, true, false, Optional.empty(), Optional.empty());
    }

    public TableBuilder withDefault(String column, ColumnType type, DefaultValue value) {
        return add(column, type, false, false, Optional.of(value), Optional.empty());
    }

    public TableBuilder identity(String column) {
        return add(column, ColumnType.Simple.BIGINT, false, true, Optional.empty(), Optional.empty());
    }

    public TableBuilder generated(String column, ColumnType type, boolean nullable, SqlText sql) {
        return add(column, type, nullable, false, Optional.empty(), Optional.of(sql));
    }

    private TableBuilder add(
            String column,
            ColumnType type,
            boolean nullable,
            boolean identity,
            Optional<DefaultValue> value,
            Optional<SqlText> generated) {
        String path = "Model." + name.name() + "." + column;
        columns.add(new Column(column, path, type, nullable, identity, value, generated, Optional.empty()));
        return this;
    }

    /** Gives the last column a comment, or the table if there is no column yet. */
    public TableBuilder comment(String text) {
        if (columns.isEmpty()) {
            comment = Optional.of(text);
            return this;
        }
        Column last = columns.remove(columns.size() - 1);
        columns.add(new Column(
                last.name(),
                last.path(),
                last.type(),
                last.nullable(),
                last.identity(),
                last.defaultValue(),
                last.generated(),
                Optional.of(text)));
        return this;
    }

    public TableBuilder key(String... on) {
        parts.add(new PrimaryKey("pk_" + name.name(), List.of(on)));
        return this;
    }

    public TableBuilder unique(String key, String... on) {
        parts.add(new UniqueKey(key, path(key), List.of(on), false));
        return this;
    }

    public TableBuilder uniqueAmongLiving(String key, String... on) {
        parts.add(new UniqueKey(key, path(key), List.of(on), true));
        return this;
    }

    public TableBuilder index(String index, String... on) {
        return index(Index.of(index, path(index), List.of(on)));
    }

    public TableBuilder index(Index index) {
        parts.add(index);
        return this;
    }

    public TableBuilder check(String check, CheckRule rule) {
        parts.add(new Check(check, path(check), rule));
        return this;
    }

    public TableBuilder refers(String key, String column, String target) {
        return refers(key, column, target, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    public TableBuilder refers(
            String key, String column, String target, ReferentialAction delete, ReferentialAction update) {
        return refers(
                new ForeignKey(key, path(key), List.of(column), TableName.of(target), List.of("id"), delete, update));
    }

    TableBuilder refers(ForeignKey key) {
        parts.add(key);
        return this;
    }

    public TableBuilder softDelete(String column, SoftDelete.Style style) {
        softDelete = Optional.of(new SoftDelete(column, style));
        return this;
    }

    private String path(String object) {
        return "Model." + name.name() + "/" + object;
    }

    public Table build() {
        return new Table(name, "Model." + name.name(), comment, columns, parts, softDelete);
    }
}
