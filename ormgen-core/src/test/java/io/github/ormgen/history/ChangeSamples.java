package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.json.SchemaJsonTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Changes of every kind, with members at random, the same for the same seed. */
final class ChangeSamples {

    private static final Schema EVERYTHING = SchemaJsonTest.everything();

    private final Random random;

    ChangeSamples(long seed) {
        random = new Random(seed);
    }

    /** One of each kind at least, and the inverse of each. */
    List<Change> all() {
        List<Change> changes = new ArrayList<>(SchemaAsChanges.of(EVERYTHING));
        changes.addAll(ofTypesAndSequences());
        changes.addAll(ofTables());
        changes.addAll(ofColumns());
        changes.addAll(ofViews());
        List.copyOf(changes).forEach(change -> changes.add(change.inverse()));
        return changes;
    }

    private List<Change> ofViews() {
        View view = EVERYTHING.views().get(0);
        View other = new View(
                view.name(),
                text(),
                Optional.empty(),
                SqlText.of(Optional.empty(), Map.of(Database.H2, text())),
                view.columns(),
                List.of());
        return List.of(ViewChange.alter(view, view.withName(name())), ViewChange.alter(view, other));
    }

    private List<Change> ofTypesAndSequences() {
        EnumType type = new EnumType(name(), "Mood", List.of("a", "b"));
        return List.of(
                new SetCollation(text(), text()),
                EnumTypeChange.alter(type, type.withName(name())),
                EnumTypeChange.alter(type, type.withValues(List.of("a", "c", "b"))),
                EnumTypeChange.alter(type, type.withValues(List.of("b"))),
                EnumTypeChange.alter(type, type.withValues(List.of("b", "a"))),
                RenameValue.ofType(name(), text(), text()),
                SequenceChange.alter(sequence(), sequence().withName(name())),
                SequenceChange.alter(sequence(), sequence()),
                new RunSql(sql(), sql()));
    }

    private List<Change> ofTables() {
        Table table = EVERYTHING.tables().get(0);
        SoftDelete flag = new SoftDelete("is_deleted", SoftDelete.Style.FLAG);
        List<Change> changes = new ArrayList<>(List.of(
                TableChange.alter(table, table.withName(name())),
                TableChange.alter(table.withComment(maybe(text())), table.withComment(maybe(text()))),
                TableChange.alter(table.withSoftDelete(Optional.empty()), table),
                TableChange.alter(table.withSoftDelete(Optional.of(flag)), table),
                RenameValue.ofColumn(name(), "a", text(), text()),
                RowChange.insert(name(), table.rows().get(0)),
                RowChange.update(name(), table.rows().get(0), table.rows().get(1)),
                RowChange.delete(name(), table.rows().get(1)),
                new SetPaths(Stream.of(PathChange.Kind.values())
                        .map(kind -> new PathChange(kind, name(), maybe("part"), "A.b", "A.c"))
                        .toList())));
        table.columns().forEach(column -> changes.add(ColumnChange.add(name(), column)));
        table.parts().forEach(part -> changes.add(PartChange.add(name(), part)));
        table.parts().forEach(part -> changes.add(PartChange.alter(name(), part, part.withName("b"))));
        table.checks().forEach(check -> changes.add(PartChange.alter(name(), check, check)));
        return changes;
    }

    private List<Change> ofColumns() {
        List<Column> columns = EVERYTHING.tables().get(0).columns();
        List<Change> changes = new ArrayList<>();
        for (Column column : columns) {
            ColumnType other = columns.get(random.nextInt(columns.size())).type();
            changes.add(new ColumnChange(
                    name(),
                    Optional.of(column),
                    Optional.of(column.withType(other)),
                    Optional.empty(),
                    maybe(sql()),
                    maybe(sql())));
            changes.add(altered(column, column.withNullable(!column.nullable()))
                    .withFill(column.defaultValue().map(FillValue.Literal::new)));
            changes.add(altered(column.withDefaultValue(Optional.empty()), column));
        }
        Column column = columns.get(0);
        changes.add(altered(column, column.withName("c")));
        changes.add(altered(column.withNullable(true), column.withNullable(false))
                .withFill(Optional.of(new FillValue.Sql(sql()))));
        changes.add(altered(column.withComment(maybe(text())), column.withComment(maybe(text()))));
        changes.add(altered(column, column.withIdentity(!column.identity())));
        changes.add(altered(column.withGenerated(maybe(sql())), column.withGenerated(maybe(sql()))));
        return changes;
    }

    private ColumnChange altered(Column before, Column after) {
        return ColumnChange.alter(name(), before, after);
    }

    private TableName name() {
        return new TableName(maybe("shop"), "t" + random.nextInt(9));
    }

    private Sequence sequence() {
        return new Sequence(TableName.of("s"), "A.id", random.nextLong(), random.nextInt());
    }

    private String text() {
        return List.of("it's", "\"quoted\"", "line\nbreak\ttab", "\u2603 \\ / ${x} */", "plain")
                .get(random.nextInt(5));
    }

    private SqlText sql() {
        Map<Database, String> specific = new EnumMap<>(Database.class);
        for (Database database : Database.values()) {
            maybe(text()).ifPresent(text -> specific.put(database, text));
        }
        return SqlText.of(specific.isEmpty() ? Optional.of(text()) : maybe(text()), specific);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
