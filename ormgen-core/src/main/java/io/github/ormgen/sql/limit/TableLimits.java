package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Limits;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.UniqueKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a database can't do of one table.
 *
 * @param found gets it
 */
record TableLimits(Dialect dialect, Table table, Table lowered, List<LimitViolation> found) {

    private String database() {
        return dialect.displayName();
    }

    private Limits limits() {
        return dialect.limits();
    }

    void find() {
        name("table", table.name().name(), table.path());
        lowered.columns().forEach(this::column);
        lowered.primaryKey().ifPresent(this::primaryKey);
        lowered.uniqueKeys().forEach(this::uniqueKey);
        lowered.indexes().forEach(this::index);
        table.indexes().forEach(this::leftOut);
        lowered.checks().forEach(check -> name("check", check.name(), check.path()));
        lowered.foreignKeys().forEach(key -> name("foreign key", key.name(), key.path()));
        ExpressionLimits expressions = new ExpressionLimits(dialect, lowered);
        found.addAll(expressions.changingValues());
        if (limits().row() > 0) {
            row();
        }
        found.addAll(expressions.usedColumns());
    }

    private void name(String kind, String name, String path) {
        int length = limits().nameInBytes() ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
        if (length > limits().name()) {
            String unit = limits().nameInBytes() ? " bytes" : " characters";
            add(
                    Code.DATABASE_NAME,
                    path,
                    "The name of the " + kind + " " + name + " has " + length + unit + ", and " + database()
                            + " allows " + limits().name() + ".",
                    "Give it a shorter name.");
        }
    }

    private void column(Column column) {
        name("column", column.name(), column.path());
        if (limits().reservedColumns().contains(column.name())) {
            add(
                    Code.DATABASE_NAME,
                    column.path(),
                    database() + " reserves the column name " + column.name() + " for itself.",
                    "Give it another name with 'column'.");
        }
        type(column, column.type());
        if (column.generated().filter(sql -> dialect.textOf(sql).isEmpty()).isPresent()) {
            found.add(LimitViolation.noSql(dialect, column.path(), "The generated column has no expression"));
        }
    }

    private void type(Column column, ColumnType type) {
        if (type instanceof ColumnType.ArrayOf array) {
            type(column, array.element());
        } else if (type instanceof ColumnType.Varchar varchar) {
            atMost(column, varchar.length(), limits().varchar(), "characters of a varchar", "Use 'text'.");
        } else if (type instanceof ColumnType.Varbinary varbinary) {
            atMost(column, varbinary.length(), limits().varbinary(), "bytes of a varbinary", "Use 'blob'.");
        } else if (type instanceof ColumnType.Numeric numeric) {
            atMost(column, numeric.precision(), limits().precision(), "digits", "Use fewer digits.");
            atMost(column, numeric.scale(), limits().scale(), "digits after the point", "Use fewer digits.");
        } else if (type instanceof ColumnType.Custom custom
                && dialect.textOf(custom.definition()).isEmpty()) {
            found.add(LimitViolation.noSql(dialect, column.path(), "The field has no column type"));
        }
    }

    private void atMost(Column column, int value, int limit, String what, String hint) {
        if (value > limit) {
            String message = database() + " allows at most " + number(limit) + " " + what + ", and these are "
                    + number(value) + ".";
            add(Code.TYPE_LIMIT, column.path(), message, hint);
        }
    }

    private void primaryKey(PrimaryKey key) {
        name("primary key", key.name(), table.path());
        key("The primary key " + key.name(), table.path(), key.columns());
    }

    private void uniqueKey(UniqueKey key) {
        name("unique constraint", key.name(), key.path());
        key("The unique constraint " + key.name(), key.path(), key.columns());
    }

    private void index(Index index) {
        if (lowered.foreignKeys().stream().noneMatch(key -> key.name().equals(index.name()))) {
            name("index", index.name(), index.path());
        }
        List<String> columns = index.parts().stream()
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).column())
                .toList();
        if (index.method().isEmpty()) {
            key("The index " + index.name(), index.path(), columns);
        }
    }

    private void key(String key, String path, List<String> names) {
        int length = 0;
        for (String name : names) {
            Optional<Column> column = lowered.column(name);
            if (column.isEmpty()) {
                continue;
            }
            if (limits().notIndexable().contains(column.get().type())) {
                add(
                        Code.NOT_INDEXABLE,
                        path,
                        key + " needs an index over " + name + ", whose type " + database() + " can't index.",
                        "Use a type with a length, such as string(n), or remove the key.");
                return;
            }
            length += dialect.bytes(column.get().type());
        }
        if (limits().key() > 0 && length > limits().key()) {
            add(
                    Code.KEY_TOO_LONG,
                    path,
                    key + " is " + number(length) + " bytes long, and " + database() + " allows "
                            + number(limits().key()) + ".",
                    "Shorten its columns: a character counts 4 bytes.");
        }
    }

    /** An index that is not unique can be missing, with a notice; one that is can't. */
    private void leftOut(Index index) {
        if (index.unique()
                && lowered.indexes().stream().noneMatch(made -> made.name().equals(index.name()))) {
            add(
                    Code.NOT_INDEXABLE,
                    index.path(),
                    database() + " can't make the unique index " + index.name() + ".",
                    "Write it in SQL for '" + dialect.id() + "' too, over columns or expressions with a length.");
        }
    }

    private void row() {
        int nullable = (int) lowered.columns().stream().filter(Column::nullable).count();
        int length = (nullable + 7) / 8;
        for (Column column : lowered.columns()) {
            int bytes = dialect.bytes(column.type());
            boolean varying =
                    column.type() instanceof ColumnType.Varchar || column.type() instanceof ColumnType.Varbinary;
            length += bytes + (varying ? (bytes > 255 ? 2 : 1) : 0);
        }
        if (length > limits().row()) {
            add(
                    Code.ROW_TOO_LONG,
                    table.path(),
                    "A row of " + table.name() + " can be " + number(length) + " bytes long, and " + database()
                            + " allows " + number(limits().row()) + ".",
                    "Make its longest texts 'text': a character counts 4 bytes.");
        }
    }

    private void add(Code code, String path, String message, String hint) {
        found.add(new LimitViolation(code, path, message, hint));
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
