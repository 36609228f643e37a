package io.github.ormgen.reverse;

import io.github.ormgen.model.link.Naming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An id that something makes.
 *
 * @param column its column
 * @param generator {@code uuid}, {@code identity} or {@code sequence}
 * @param allocation how many numbers of a sequence are taken at a time
 */
record Identity(Column column, String generator, Optional<Integer> allocation) {

    private static final Pattern NEXT = Pattern.compile("nextval\\(|next value for ", Pattern.CASE_INSENSITIVE);
    private static final Set<ColumnType> NUMBERS = Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);

    /** How a table's rows get their id; empty if the program sets it. */
    static Optional<Identity> of(Table table, List<Reference> references, Schema schema) {
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        if (key.size() != 1 || references.stream().anyMatch(Reference::isId)) {
            return Optional.empty();
        }
        Column column = table.column(key.get(0)).orElseThrow();
        if (isNumbered(column)) {
            return Optional.of(new Identity(column, "identity", Optional.empty()));
        }
        if (column.defaultValue().isPresent() || column.generated().isPresent()) {
            return Optional.empty();
        }
        if (column.type() == Simple.UUID) {
            return Optional.of(new Identity(column, "uuid", Optional.empty()));
        }
        if (!isNumber(column.type())) {
            return Optional.empty();
        }
        return column.identity()
                ? Optional.of(new Identity(column, "identity", Optional.empty()))
                : sequence(table.name(), schema)
                        .map(sequence -> new Identity(column, "sequence", Optional.of(sequence.increment())));
    }

    /** A default from a sequence that does not belong to the column numbers the rows as an identity does. */
    private static boolean isNumbered(Column column) {
        return isNumber(column.type())
                && column.defaultValue()
                        .filter(value -> value instanceof DefaultValue.Sql sql
                                && NEXT.matcher(Sql.text(sql.expression())).lookingAt())
                        .isPresent();
    }

    private static boolean isNumber(ColumnType type) {
        return NUMBERS.contains(type)
                || (type instanceof ColumnType.Custom custom
                        && OwnType.of(custom.definition())
                                .filter(OwnType::isWhole)
                                .isPresent());
    }

    private static Optional<Sequence> sequence(TableName table, Schema schema) {
        String usual = table.name() + "_seq";
        String name = Quoting.isNeeded(usual) ? Naming.snake(usual).replaceAll("[^a-z0-9_]", "_") : usual;
        TableName wanted = table.sibling(LongNames.shorten(name));
        return schema.sequences().stream()
                .filter(sequence -> sequence.name().equals(wanted) && sequence.start() == 1 && sequence.increment() > 0)
                .findFirst();
    }
}
