package io.github.ormgen.sql.ddl;

import io.github.ormgen.dialect.ColumnText;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.PartClauses;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two lowered tables, written as a database alters one into the other. Renames of the table and of its
 * columns are not part of it.
 */
record TableDelta(Dialect dialect, Table before, Table after) {

    /** All of it, where no type changes but by the database's own conversion. */
    static List<Statement> of(Dialect dialect, Table before, Table after) {
        return new TableDelta(dialect, before, after).statements(Optional.empty());
    }

    /** All of it: what goes, what changes, what comes. */
    List<Statement> statements(Optional<String> using) {
        return Statement.all(dropped(), changed(using), added());
    }

    private List<Statement> dropped() {
        List<Statement> statements = new ArrayList<>();
        List<TablePart> parts = new ArrayList<>(before.parts());
        // The last made first: a check of a column before the column's key.
        Collections.reverse(parts);
        for (TablePart part : parts) {
            if (isMissing(before, part, after) || isOnAnother(part)) {
                statements.addAll(dialect.alterations().dropPart(before, part));
            }
        }
        for (Column column : before.columns()) {
            if (after.column(column.name()).isEmpty() || isMadeAnew(column)) {
                statements.addAll(dialect.alterations().dropColumn(before, column));
            }
        }
        return statements;
    }

    private List<Statement> changed(Optional<String> using) {
        List<Statement> statements = new ArrayList<>();
        if (!before.comment().equals(after.comment())) {
            statements.addAll(dialect.alterations().comment(after));
        }
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isPresent()
                    && !isMadeAnew(old.get())
                    && !ColumnText.of(dialect, old.get()).equals(ColumnText.of(dialect, column))) {
                statements.addAll(dialect.alterations().changeColumn(after, old.get(), column, using));
            }
        }
        return statements;
    }

    private List<Statement> added() {
        List<Statement> statements = new ArrayList<>();
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isEmpty() || isMadeAnew(old.get())) {
                statements.addAll(dialect.alterations().addColumn(after, column));
            }
        }
        for (TablePart part : after.parts()) {
            if (isMissing(after, part, before) || isOnAnother(part)) {
                statements.addAll(dialect.alterations().addPart(after, part));
            }
        }
        return statements;
    }

    /** Whether it stays but for a column that is made anew, such as that of an index's expression. */
    private boolean isOnAnother(TablePart part) {
        return part.columns().stream()
                .flatMap(name -> before.column(name).stream())
                .anyMatch(column -> after.column(column.name()).isEmpty() || isMadeAnew(column));
    }

    /** No database lets another expression into a column. */
    private boolean isMadeAnew(Column old) {
        return after.column(old.name())
                .filter(next -> next.generated().isPresent())
                .filter(next -> !ColumnText.of(dialect, next).isSameExpression(ColumnText.of(dialect, old)))
                .isPresent();
    }

    /** By its text: the same limit is a check of a longer column, and goes without saying in a shorter one. */
    private boolean isMissing(Table table, TablePart part, Table other) {
        Optional<String> text = new PartClauses(dialect, table).of(part);
        return text.isPresent()
                && other.parts().stream()
                        .filter(found ->
                                found.kind() == part.kind() && found.name().equals(part.name()))
                        .noneMatch(found ->
                                new PartClauses(dialect, other).of(found).equals(text));
    }
}
