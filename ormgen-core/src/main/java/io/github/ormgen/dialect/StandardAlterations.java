package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes tables as standard SQL has it: one attribute of a column a time, indexes and comments by their own statements. */
public abstract class StandardAlterations extends Alterations {

    /** Changes tables of a dialect. */
    protected StandardAlterations(Dialect dialect) {
        super(dialect);
    }

    /** The clause that gives a column another type. */
    protected abstract String changeType(Column before, Column after, Optional<String> using);

    /** The statements that begin to number a column, behind the highest number that it has. */
    protected abstract List<Statement> startNumbering(Table table, Column column);

    /** The statements that move a table to another schema, under the name that it has. */
    protected abstract List<Statement> moveTable(TableName before, TableName after);

    /** One action on a column, which may share a statement with its neighbours. */
    protected final Statement alterColumn(Table table, Column column, String action) {
        return change(table.name(), "alter column " + dialect().names().of(column.name()) + " " + action);
    }

    /** Whether a default must be said again behind another type, because it is kept as an expression of the old one. */
    protected boolean isDefaultLost(Column before, Column after) {
        return false;
    }

    @Override
    public List<Statement> renameTable(Table before, TableName after) {
        TableName moved = new TableName(after.schema(), before.name().name());
        String rename = "rename to " + dialect().names().of(after.name());
        return Statement.all(
                moved.equals(before.name()) ? List.of() : moveTable(before.name(), after),
                moved.equals(after) ? List.of() : List.of(alter(moved, rename)));
    }

    @Override
    public List<Statement> comment(Table next) {
        String subject = "table " + dialect().names().of(next.name());
        return List.of(dialect().tables().comment(next, subject, next.comment()));
    }

    @Override
    public List<Statement> addColumn(Table next, Column column) {
        List<Statement> added = super.addColumn(next, column);
        return column.comment().isPresent() ? Statement.all(added, List.of(comment(next, column))) : added;
    }

    @Override
    public List<Statement> changeColumn(Table next, Column before, Column after, Optional<String> using) {
        ColumnText old = ColumnText.of(dialect(), before);
        ColumnText text = ColumnText.of(dialect(), after);
        List<Statement> statements = new ArrayList<>();
        if (old.generated().isPresent() && text.generated().isEmpty()) {
            statements.add(alterColumn(next, after, "drop expression"));
        }
        if (old.identity() && !text.identity()) {
            // In a statement of its own: PostgreSQL sees an identity column yet when it reads that the type becomes
            // text.
            statements.add(
                    alter(next.name(), "alter column " + dialect().names().of(after.name()) + " drop identity"));
        }
        boolean isLost = !old.type().equals(text.type()) && isDefaultLost(before, after);
        if (isLost && old.defaultValue().isPresent()) {
            statements.add(alterColumn(next, after, "drop default"));
        }
        if (!old.type().equals(text.type())) {
            String clause = changeType(before, after, using);
            // What a person wrote may look at columns that others of the same statement change.
            statements.add(using.isPresent() ? alter(next.name(), clause) : change(next.name(), clause));
        }
        Optional<String> kept = isLost ? Optional.empty() : old.defaultValue();
        if (!kept.equals(text.defaultValue())) {
            statements.add(alterColumn(
                    next,
                    after,
                    text.defaultValue().map(value -> "set default " + value).orElse("drop default")));
        }
        if (old.nullable() != text.nullable()) {
            statements.add(alterColumn(next, after, text.nullable() ? "drop not null" : "set not null"));
        }
        if (!old.identity() && text.identity()) {
            statements.addAll(startNumbering(next, after));
        }
        if (!old.comment().equals(text.comment())) {
            statements.add(comment(next, after));
        }
        return statements;
    }

    @Override
    public List<Statement> addPart(Table next, TablePart part) {
        return part instanceof Index index
                ? List.of(Statement.alter(next.name(), dialect().indexText(next, index)))
                : super.addPart(next, part);
    }

    @Override
    public List<Statement> dropPart(Table table, TablePart part) {
        IdentifierQuoting names = dialect().names();
        return List.of(
                part instanceof Index
                        ? Statement.alter(
                                table.name(),
                                "drop index " + names.of(table.name().sibling(part.name())))
                        : drop(table, part, "constraint " + names.of(part.name())));
    }

    @Override
    public List<Statement> renamePart(Table next, TablePart before, TablePart after) {
        IdentifierQuoting names = dialect().names();
        if (before instanceof Index) {
            TableName name = next.name().sibling(before.name());
            return List.of(Statement.alter(
                    next.name(), "alter index " + names.of(name) + " rename to " + names.of(after.name())));
        }
        return List.of(
                alter(next.name(), "rename constraint " + names.of(before.name()) + " to " + names.of(after.name())));
    }

    private Statement comment(Table table, Column column) {
        IdentifierQuoting names = dialect().names();
        String subject = "column " + names.of(table.name()) + "." + names.of(column.name());
        return dialect().tables().comment(table, subject, column.comment());
    }
}
