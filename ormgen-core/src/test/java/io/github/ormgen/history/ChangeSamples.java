package io.github.ormgen.history;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeComment;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeIdentity;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Creation;
import io.github.ormgen.schema.change.DeleteRow;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.OrderEnumValues;
import io.github.ormgen.schema.change.PathChange;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RenameView;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.change.RestateSql;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
import io.github.ormgen.schema.change.UpdateRow;
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
        List<Change> changes = new ArrayList<>(Creation.of(EVERYTHING));
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
        return List.of(new RenameView(name(), name()), new ReplaceView(view, other));
    }

    private List<Change> ofTypesAndSequences() {
        return List.of(
                new SetCollation(text(), text()),
                new RenameEnumType(name(), name()),
                new AddEnumValue(name(), text(), random.nextInt(5)),
                new RenameEnumValue(name(), text(), text()),
                new OrderEnumValues(name(), List.of("a", "b"), List.of("b", "a")),
                new RenameSequence(name(), name()),
                new AlterSequence(sequence(), sequence()),
                new RenameTable(name(), name()),
                new RunSql(sql(), sql()));
    }

    private List<Change> ofTables() {
        Table table = EVERYTHING.tables().get(0);
        List<Change> changes = new ArrayList<>(List.of(
                new ChangeTableComment(name(), maybe(text()), maybe(text())),
                new ChangeSoftDelete(name(), Optional.empty(), table.softDelete()),
                new ChangeSoftDelete(
                        name(), Optional.of(new SoftDelete("is_deleted", SoftDelete.Style.FLAG)), table.softDelete()),
                new RenameColumn(name(), "a", "b"),
                new RenameStoredValue(name(), "a", text(), text()),
                new InsertRow(name(), table.rows().get(0)),
                new UpdateRow(name(), table.rows().get(0), table.rows().get(1)),
                new DeleteRow(name(), table.rows().get(1)),
                new SetPaths(Stream.of(PathChange.Kind.values())
                        .map(kind -> new PathChange(kind, name(), maybe("part"), "A.b", "A.c"))
                        .toList())));
        table.columns().forEach(column -> changes.add(new AddColumn(name(), column)));
        table.parts().forEach(part -> changes.add(new AddPart(name(), part)));
        table.checks().forEach(check -> changes.add(new RestateSql(name(), check, check)));
        for (TablePart.Kind kind : TablePart.Kind.values()) {
            changes.add(new RenamePart(name(), kind, "a", "b"));
        }
        return changes;
    }

    private List<Change> ofColumns() {
        List<Column> columns = EVERYTHING.tables().get(0).columns();
        List<Change> changes = new ArrayList<>();
        for (Column column : columns) {
            ColumnType other = columns.get(random.nextInt(columns.size())).type();
            changes.add(new ChangeType(name(), "c", column.type(), other, maybe(sql()), maybe(sql())));
            Optional<Fill> fill = column.defaultValue().map(Fill.Literal::new);
            changes.add(new ChangeNullability(name(), "c", random.nextBoolean(), fill));
            changes.add(new ChangeDefault(name(), "c", Optional.<DefaultValue>empty(), column.defaultValue()));
        }
        changes.add(new ChangeNullability(name(), "c", false, Optional.of(new Fill.Sql(sql()))));
        changes.add(new ChangeComment(name(), "c", maybe(text()), maybe(text())));
        changes.add(new ChangeIdentity(name(), "c", random.nextBoolean()));
        changes.add(new ChangeGenerated(name(), "c", maybe(sql()), maybe(sql())));
        return changes;
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
