package io.github.ormgen.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes schemas at random, the same for the same seed. */
public final class RandomSchemas {

    private final Random random;

    public RandomSchemas(long seed) {
        random = new Random(seed);
    }

    public Schema next() {
        List<TableName> names = names("t");
        return new Schema(
                random.nextInt(3) == 0 ? "utf8mb4_0900_as_cs" : Schema.DEFAULT_COLLATION,
                names.stream().map(name -> table(name, names)).toList(),
                names("s").stream()
                        .map(name -> new Sequence(name, "Path", random.nextInt(9), 1 + random.nextInt(50)))
                        .toList(),
                names("e").stream()
                        .map(name -> new EnumType(name, "Path", List.of("a", "b" + random.nextInt(9))))
                        .toList());
    }

    private List<TableName> names(String prefix) {
        return IntStream.range(1, 2 + random.nextInt(6))
                .boxed()
                .flatMap(i -> Stream.of(TableName.of(prefix + i), new TableName(Optional.of("other"), prefix + i)))
                .filter(name -> random.nextInt(4) > 0)
                .sorted()
                .toList();
    }

    private Table table(TableName name, List<TableName> targets) {
        List<Column> columns = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> column("c" + i))
                .toList();
        List<TablePart> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(new ForeignKey(
                    "fk_" + name.name() + i,
                    "Path",
                    List.of("c0"),
                    targets.get(random.nextInt(targets.size())),
                    List.of("c0"),
                    one(ReferentialAction.values()),
                    ReferentialAction.NO_ACTION));
        }
        parts.add(new PrimaryKey("pk_" + name.name(), List.of("c0")));
        parts.add(new UniqueKey("uk_" + name.name(), "Path", List.of("c0"), random.nextBoolean()));
        parts.add(index("ix_" + name.name()));
        return new Table(
                name,
                "Path",
                random.nextBoolean() ? Optional.of("comment " + random.nextInt()) : Optional.empty(),
                columns,
                parts,
                Optional.empty());
    }

    private Index index(String name) {
        return new Index(
                name,
                "Path",
                List.of(IndexPart.of("c0")),
                random.nextBoolean(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Column column(String name) {
        ColumnType type = one(ColumnType.Simple.values());
        return new Column(
                name, "Path", type, random.nextBoolean(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private <T> T one(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
