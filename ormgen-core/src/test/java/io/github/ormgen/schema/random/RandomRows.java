package io.github.ormgen.schema.random;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts reference rows into both schemas of a pair: some live on, with the same values or others, some come, some go. */
final class RandomRows {

    private static final int MOST = 4;

    private final RandomPair pair;
    private final Random random;

    /** The rows made so far of the schema in work, by table. */
    private final Map<TableName, List<ReferenceRow>> made = new HashMap<>();

    /** The rows of the first schema by table and number. */
    private final Map<TableName, Map<Integer, ReferenceRow>> first = new HashMap<>();

    private RandomRows(RandomPair pair) {
        this.pair = pair;
        this.random = new Random(pair.seed() * 31 + 7);
    }

    static RandomPair in(RandomPair pair) {
        RandomRows rows = new RandomRows(pair);
        if (rows.random.nextInt(2) == 0 || rows.hasLostValues()) {
            return pair;
        }
        Schema before = rows.fill(pair.before(), Map.of());
        rows.made.clear();
        Map<TableName, TableName> former = new HashMap<>();
        pair.tables().forEach((old, next) -> former.put(next, old));
        return new RandomPair(
                pair.seed(),
                before,
                rows.fill(pair.after(), former),
                pair.intentions(),
                pair.edits(),
                pair.tables(),
                pair.columns(),
                pair.enumTypes());
    }

    /** Whether a column stays and gets a type that its values can't become: the rows would stop the script. */
    private boolean hasLostValues() {
        return pair.tables().entrySet().stream().anyMatch(lived -> {
            Table after = pair.after().table(lived.getValue()).orElseThrow();
            Map<String, String> names = pair.columns().getOrDefault(lived.getKey(), Map.of());
            return pair.before().table(lived.getKey()).orElseThrow().columns().stream()
                    .anyMatch(column -> after.column(names.getOrDefault(column.name(), column.name()))
                            .filter(next -> Conversion.of(column.type(), next.type()) == Conversion.NONE)
                            .filter(next -> !pair.intentions().fills().containsKey(next.path()))
                            .isPresent());
        });
    }

    private Schema fill(Schema schema, Map<TableName, TableName> former) {
        Map<TableName, Table> filled = new HashMap<>();
        Set<TableName> done = new HashSet<>();
        // What is referred to comes first, as far as there are no circles.
        for (int round = 0; round < schema.tables().size(); round++) {
            for (Table table : schema.tables()) {
                boolean isReady = table.foreignKeys().stream()
                        .allMatch(key -> key.target().equals(table.name()) || done.contains(key.target()));
                if (isReady && done.add(table.name())) {
                    filled.put(table.name(), table.withRows(rows(schema, table, former)));
                }
            }
        }
        List<Table> tables = schema.tables().stream()
                .map(table -> filled.getOrDefault(table.name(), table))
                .toList();
        return new Schema(schema.collation(), tables, schema.sequences(), schema.enumTypes(), schema.views());
    }

    private List<ReferenceRow> rows(Schema schema, Table table, Map<TableName, TableName> former) {
        Optional<TableName> old = Optional.ofNullable(former.get(table.name()));
        boolean isFirst = former.isEmpty() && !first.containsKey(table.name());
        Map<Integer, ReferenceRow> known =
                old.map(name -> first.getOrDefault(name, Map.of())).orElse(Map.of());
        Set<Integer> numbers = new LinkedHashSet<>();
        for (int number = 1; number <= MOST; number++) {
            if (random.nextInt(3) > 0) {
                numbers.add(number);
            }
        }
        List<ReferenceRow> rows = new ArrayList<>();
        for (int number : random.nextInt(3) == 0 ? known.keySet() : numbers) {
            row(schema, table, number, Optional.ofNullable(known.get(number)), old)
                    .filter(row -> isFree(table, row, rows))
                    .ifPresent(row -> {
                        rows.add(row);
                        made.computeIfAbsent(table.name(), name -> new ArrayList<>())
                                .add(row);
                        if (isFirst) {
                            first.computeIfAbsent(table.name(), name -> new TreeMap<>())
                                    .put(number, row);
                        }
                    });
        }
        return rows;
    }

    private Optional<ReferenceRow> row(
            Schema schema, Table table, int number, Optional<ReferenceRow> old, Optional<TableName> oldTable) {
        RandomValues values = new RandomValues(schema, table, number, random);
        List<String> key = key(table, old, oldTable);
        SortedMap<String, RowValue> said = new TreeMap<>();
        for (Column column : table.columns()) {
            boolean isKey = key.contains(column.name());
            boolean isBare = !column.nullable()
                    && column.defaultValue().isEmpty()
                    && !column.identity()
                    && !values.isNumbered(column);
            boolean isReferring =
                    table.foreignKeys().stream().anyMatch(one -> one.columns().contains(column.name()));
            boolean isMark = table.softDelete()
                    .filter(mark -> mark.column().equals(column.name()))
                    .isPresent();
            boolean isSaid = isKey || isBare || (!isMark && (isUnique(table, column) || random.nextInt(3) == 0));
            if (column.generated().isEmpty() && isSaid && !isReferring) {
                Optional<RowValue> value = values.of(column, isKey, same(column, old, oldTable));
                if (value.isEmpty() && (isKey || isBare)) {
                    return Optional.empty();
                }
                value.ifPresent(one -> said.put(column.name(), one));
            }
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            if (!refer(table, foreignKey, number, said)) {
                return Optional.empty();
            }
        }
        return said.keySet().containsAll(key) ? Optional.of(new ReferenceRow(key, said)) : Optional.empty();
    }

    /** Rows that leave it out may all get the same default. */
    private static boolean isUnique(Table table, Column column) {
        return Stream.concat(
                        table.uniqueKeys().stream().map(key -> key.columns()),
                        table.indexes().stream().filter(index -> index.unique()).map(index -> index.columns()))
                .anyMatch(columns -> columns.contains(column.name()));
    }

    /** What the row held in the column before, as the next schema says it: the same two times out of three. */
    private Optional<RowValue> same(Column column, Optional<ReferenceRow> old, Optional<TableName> oldTable) {
        return old.filter(row -> random.nextInt(3) > 0)
                .flatMap(row -> former(column.name(), oldTable).flatMap(row::value));
    }

    private Optional<String> former(String column, Optional<TableName> oldTable) {
        return oldTable.flatMap(table -> pair.columns().getOrDefault(table, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** The key that it had, else the primary key, or a unique key where the database gives numbers. */
    private List<String> key(Table table, Optional<ReferenceRow> old, Optional<TableName> oldTable) {
        Map<String, String> names = oldTable.map(name -> pair.columns().getOrDefault(name, Map.of()))
                .orElse(Map.of());
        List<String> primary = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        Optional<List<String>> kept = old.map(row -> row.key().stream()
                        .map(column -> names.getOrDefault(column, ""))
                        .toList())
                .filter(columns -> columns.stream().allMatch(column -> isPlain(table, column)));
        boolean isUnique = random.nextInt(2) == 0;
        return kept.or(() -> table.uniqueKeys().stream()
                        .map(UniqueKey::columns)
                        .filter(columns -> isUnique && columns.stream().allMatch(column -> isPlain(table, column)))
                        .findFirst())
                .orElse(primary);
    }

    private static boolean isPlain(Table table, String name) {
        boolean isReferring =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(name));
        return !isReferring
                && table.column(name)
                        .filter(column -> !column.nullable()
                                && column.generated().isEmpty()
                                && (ColumnKinds.isText(column.type()) || ColumnKinds.isNumber(column.type())))
                        .isPresent();
    }

    /** Whether it found something to refer to, or may do without. */
    private boolean refer(Table table, ForeignKey key, int number, Map<String, RowValue> said) {
        boolean isFree = key.columns().stream().noneMatch(said::containsKey);
        boolean isOptional = key.columns().stream()
                .allMatch(column -> table.column(column).orElseThrow().nullable());
        List<ReferenceRow> targets = made.getOrDefault(key.target(), List.of());
        if (!isFree || targets.isEmpty() || (isOptional && random.nextInt(3) == 0)) {
            return isOptional;
        }
        ReferenceRow target = targets.get(number % targets.size());
        SortedMap<String, RowValue> values = new TreeMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.targetColumns().get(i);
            Optional<RowValue> value = target.value(column).or(() -> reference(key.target(), column, target));
            value.ifPresent(one -> values.put(key.columns().get(values.size()), one));
        }
        boolean isComplete = values.size() == key.columns().size()
                && values.values().stream().noneMatch(RowValue.Nothing.NULL::equals);
        if (isComplete) {
            said.putAll(values);
        }
        return isComplete || isOptional;
    }

    private static Optional<RowValue> reference(TableName table, String column, ReferenceRow target) {
        SortedMap<String, RowValue.Literal> key = new TreeMap<>();
        target.keyValues().forEach((name, value) -> {
            if (value instanceof RowValue.Literal literal) {
                key.put(name, literal);
            }
        });
        return key.size() == target.key().size() && !target.key().contains(column)
                ? Optional.of(new RowValue.Reference(table, column, key))
                : Optional.empty();
    }

    /** Whether no key says that it may not stand beside the others. */
    private static boolean isFree(Table table, ReferenceRow row, List<ReferenceRow> others) {
        boolean isUncertain = table.indexes().stream()
                .anyMatch(index ->
                        index.unique() && !index.parts().stream().allMatch(IndexPart.OfColumn.class::isInstance));
        Stream<List<String>> keys = Stream.of(
                        Stream.of(row.key()),
                        table.primaryKey().map(PrimaryKey::columns).stream(),
                        table.uniqueKeys().stream().map(UniqueKey::columns),
                        table.indexes().stream()
                                .filter(index -> index.unique())
                                .map(index -> index.parts().stream()
                                        .filter(IndexPart.OfColumn.class::isInstance)
                                        .map(part -> ((IndexPart.OfColumn) part).column())
                                        .sorted(Comparator.naturalOrder())
                                        .toList()))
                .flatMap(all -> all);
        return others.isEmpty()
                || (!isUncertain
                        && keys.allMatch(key -> others.stream()
                                .noneMatch(other -> key.stream()
                                        .allMatch(column -> row.value(column).equals(other.value(column))))));
    }
}
