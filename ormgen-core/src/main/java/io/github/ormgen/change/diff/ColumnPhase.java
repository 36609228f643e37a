package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds and alters the columns of tables that live on. */
record ColumnPhase(DiffContext diff) {

    /** Makes the columns what they are to be, but for what they must have and for numbering. */
    void run() {
        for (TablePair pair : diff.pairs) {
            diff.alter(pair.name(), table -> table.withComment(pair.after().comment()));
            pair.addedColumns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .forEach(column -> add(pair, column));
            pair.keptColumns().forEach(column -> alter(pair, column));
            diff.alter(pair.name(), table -> table.withSoftDelete(pair.after().softDelete()));
        }
    }

    /** Adds what is computed from other columns, once those have their types. */
    void compute() {
        for (TablePair pair : diff.pairs) {
            pair.addedColumns().stream()
                    .filter(column -> column.generated().isPresent())
                    .forEach(column -> add(pair, column));
        }
    }

    /** Lets nothing be missing where something is required, after what is missing has been filled in. */
    void require() {
        for (TablePair pair : diff.pairs) {
            for (Column next : pair.after().columns()) {
                // What is computed comes later, as it is to be.
                boolean isRequired = next.generated().isEmpty() && !next.nullable();
                if (isRequired && diff.column(pair.name(), next.name()).nullable()) {
                    Column now = diff.column(pair.name(), next.name());
                    diff.add(ColumnChange.alter(pair.name(), now, now.withNullable(false))
                            .withFill(fill(next)));
                }
            }
        }
    }

    /** Has the database number columns, once they are keys. */
    void number() {
        for (TablePair pair : diff.pairs) {
            for (Column next : pair.after().columns()) {
                if (next.identity()) {
                    diff.alter(pair.name(), next.name(), column -> column.withIdentity(true));
                }
            }
        }
    }

    /** Without numbers of its own yet, and without the demand for something that rows still have to get. */
    private void add(TablePair pair, Column column) {
        boolean isInRows = pair.after().rows().stream()
                .anyMatch(row -> row.value(column.name()).isPresent());
        boolean isFilledLater =
                column.defaultValue().isEmpty() && (isInRows || fill(column).isPresent());
        diff.add(ColumnChange.add(pair.name(), column.withNullable(column.nullable() || isFilledLater)));
    }

    private Optional<FillValue> fill(Column column) {
        return Optional.ofNullable(diff.intentions.fills().get(column.path()))
                .or(() -> column.defaultValue().map(FillValue.Literal::new));
    }

    private void alter(TablePair pair, Column next) {
        TableName table = pair.name();
        diff.alter(table, next.name(), column -> column.withComment(next.comment()));
        if (next.generated().isEmpty()) {
            diff.alter(table, next.name(), column -> column.withGenerated(Optional.empty()));
        }
        if (next.nullable()) {
            diff.alter(table, next.name(), column -> column.withNullable(true));
        }
        Map<String, String> former = diff.intentions.formerValues().getOrDefault(next.path(), Map.of());
        renameValues(pair, next, former, true);
        Column now = diff.column(table, next.name());
        if (!now.type().equals(next.type())) {
            retype(table, now, next);
        }
        renameValues(pair, next, former, false);
        diff.alter(table, next.name(), column -> column.withDefaultValue(next.defaultValue()));
    }

    /**
     * A default of the old type may not be one of the new: it goes first. Values that stay what they are don't come from
     * an expression, since that may be one that an earlier revision filled the column with.
     */
    private void retype(TableName table, Column now, Column next) {
        boolean isExact = Conversion.of(now.type(), next.type()) == Conversion.EXACT;
        boolean isKept = isExact && now.defaultValue().equals(next.defaultValue());
        if (!isKept) {
            diff.alter(table, next.name(), column -> column.withDefaultValue(Optional.empty()));
        }
        Optional<SqlText> using = Optional.ofNullable(diff.intentions.fills().get(next.path()))
                .filter(fill -> fill instanceof FillValue.Sql && !isExact)
                .map(fill -> ((FillValue.Sql) fill).expression());
        Column old = diff.column(table, next.name());
        diff.add(ColumnChange.alter(table, old, old.withType(next.type())).withUsing(using));
    }

    /** If all values fit the old type they change before it does, else after. */
    private void renameValues(TablePair pair, Column next, Map<String, String> former, boolean first) {
        ColumnType old = pair.renamed().column(next.name()).orElseThrow().type();
        List<String> values = pair.renamed().checks().stream()
                .filter(check -> check.rule() instanceof CheckRule.OneOf)
                .map(check -> (CheckRule.OneOf) check.rule())
                .filter(rule -> rule.column().equals(next.name()))
                .flatMap(rule -> rule.values().stream())
                .toList();
        List<ValueRenames.Rename> renames = ValueRenames.of(former, values);
        boolean fits = !(old instanceof ColumnType.Varchar text)
                || renames.stream().allMatch(rename -> rename.after().length() <= text.length());
        if (fits == first) {
            renames.forEach(rename ->
                    diff.add(RenameValue.ofColumn(pair.name(), next.name(), rename.before(), rename.after())));
        }
    }
}
