package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.AsideNames;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes tables of InnoDB: a column is said as a whole, or it forgets what is not said again. */
public class InnoDbAlterations extends Alterations {

    private final Map<TablePart.Kind, String> ownNames;

    /**
     * Changes tables of a dialect.
     *
     * @param ownNames what is behind the table's name in the names that the database gives to constraints and keeps in step
     *     with it, by the kinds of constraints
     */
    public InnoDbAlterations(Dialect dialect, Map<TablePart.Kind, String> ownNames) {
        super(dialect);
        this.ownNames = Map.copyOf(ownNames);
    }

    /** Constraints that have the table's name in theirs as InnoDB gives it are made anew, or it would rename them too. */
    @Override
    public List<Statement> renameTable(Table before, TableName after) {
        IdentifierQuoting names = dialect().names();
        Table next = before.withName(after);
        List<Statement> statements = new ArrayList<>();
        following(before).forEach(part -> statements.addAll(dropPart(before, part)));
        statements.add(Statement.alter(after, "rename table " + names.of(before.name()) + " to " + names.of(after)));
        following(before).forEach(part -> statements.addAll(addPart(next, inTarget(part, before.name(), after))));
        return statements;
    }

    /** Those that follow when the table gets another name ('RENAME TABLE Statement' in MySQL's manual). */
    private List<TablePart> following(Table table) {
        String name = table.name().name();
        return table.parts().stream()
                .filter(part ->
                        ownNames.containsKey(part.kind()) && part.name().startsWith(name + ownNames.get(part.kind())))
                .toList();
    }

    /** A table may refer to itself. */
    private static TablePart inTarget(TablePart part, TableName before, TableName after) {
        return part instanceof ForeignKey key && key.target().equals(before)
                ? key.withTarget(after, key.targetColumns())
                : part;
    }

    @Override
    public List<Statement> comment(Table next) {
        return List.of(change(
                next.name(), "comment = " + dialect().literal(next.comment().orElse(""))));
    }

    @Override
    public List<Statement> changeColumn(Table next, Column before, Column after, Optional<String> using) {
        boolean isConverted = using.isPresent()
                && !dialect().type(before.type()).equals(dialect().type(after.type()));
        return isConverted
                ? convert(next, before, after, using.get())
                : List.of(change(next.name(), "modify column " + definition(after)));
    }

    @Override
    public List<Statement> dropPart(Table table, TablePart part) {
        String name = dialect().names().of(part.name());
        return List.of(drop(
                table,
                part,
                switch (part.kind()) {
                    case PRIMARY_KEY -> "primary key";
                    case UNIQUE_KEY, INDEX -> "index " + name;
                    case CHECK -> "constraint " + name;
                    case FOREIGN_KEY -> "foreign key " + name;
                }));
    }

    @Override
    public List<Statement> renamePart(Table next, TablePart before, TablePart after) {
        if (before instanceof PrimaryKey) {
            // It has no name of its own here.
            return List.of();
        }
        if (before instanceof Index || before.kind() == TablePart.Kind.UNIQUE_KEY) {
            IdentifierQuoting names = dialect().names();
            return List.of(
                    alter(next.name(), "rename index " + names.of(before.name()) + " to " + names.of(after.name())));
        }
        return Statement.all(dropPart(next, before), addPart(next, after));
    }

    /** By way of a column beside it, so that other keys and indexes of the column stay; in a primary key nothing is null. */
    private List<Statement> convert(Table next, Column before, Column after, String using) {
        IdentifierQuoting names = dialect().names();
        String name = names.of(after.name());
        AsideNames free = AsideNames.free(
                "_converted_", given -> next.column(given.of(after.name())).isPresent());
        Column aside = Column.of(free.of(after.name()), after.type());
        String other = names.of(aside.name());
        String update = "update " + names.of(next.name()) + " set ";
        List<TablePart> key = next.primaryKey().stream()
                .filter(part -> part.columns().contains(after.name()))
                .map(TablePart.class::cast)
                .toList();
        List<Statement> statements = new ArrayList<>();
        key.forEach(part -> statements.addAll(dropPart(next, part)));
        statements.add(alter(next.name(), "add column " + definition(aside)));
        statements.add(Statement.alter(next.name(), update + other + " = " + using));
        statements.add(modify(next, Column.of(after.name(), before.type())));
        statements.add(Statement.alter(next.name(), update + name + " = null"));
        statements.add(modify(next, Column.of(after.name(), after.type())));
        statements.add(Statement.alter(next.name(), update + name + " = " + other));
        statements.add(alter(next.name(), "drop column " + other));
        statements.add(modify(next, after));
        key.forEach(part -> statements.addAll(addPart(next, part)));
        return statements;
    }

    private Statement modify(Table table, Column column) {
        return alter(table.name(), "modify column " + definition(column));
    }
}
