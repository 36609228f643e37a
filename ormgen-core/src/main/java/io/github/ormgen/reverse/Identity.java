package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An id that something makes.
 *
 * @param generator {@code uuid}, {@code identity} or {@code sequence}
 */
record Identity(Column column, String generator, Optional<Sequence> sequence) {

    private static final Pattern NEXT = Pattern.compile("nextval\\(|next value for ", Pattern.CASE_INSENSITIVE);
    private static final Set<ColumnType> NUMBERS = Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);

    /** How a table's rows get their id; empty if the program sets it. */
    static Optional<Identity> of(Table table, List<Reference> references, Schema schema) {
        List<String> key = table.keyColumns();
        if (key.size() != 1 || references.stream().anyMatch(Reference::isId)) {
            return Optional.empty();
        }
        Column column = table.column(key.get(0)).orElseThrow();
        boolean isFree = column.defaultValue().isEmpty() && column.generated().isEmpty();
        if (isNumbered(column) || (isFree && isNumber(column.type()) && column.identity())) {
            return Optional.of(new Identity(column, "identity", Optional.empty()));
        } else if (isFree && column.type() == Simple.UUID) {
            return Optional.of(new Identity(column, "uuid", Optional.empty()));
        }
        return isFree && isNumber(column.type())
                ? sequence(table, column, schema)
                        .map(sequence -> new Identity(column, "sequence", Optional.of(sequence)))
                : Optional.empty();
    }

    /** A default from a sequence that does not belong to the column numbers the rows as an identity does. */
    private static boolean isNumbered(Column column) {
        return isNumber(column.type())
                && column.defaultValue()
                        .filter(value -> value instanceof DefaultValue.Sql sql
                                && NEXT.matcher(sql.expression().any()).lookingAt())
                        .isPresent();
    }

    private static boolean isNumber(ColumnType type) {
        return NUMBERS.contains(type)
                || (type instanceof ColumnType.Custom custom
                        && UnsupportedType.of(custom.definition())
                                .filter(UnsupportedType::isWhole)
                                .isPresent());
    }

    Optional<Integer> allocation() {
        return sequence.map(Sequence::increment);
    }

    /** The sequence that is called after a table, or after it and its key. */
    private static Optional<Sequence> sequence(Table table, Column column, Schema schema) {
        String name = Words.phrase(table.name().name());
        String singular = String.join(" ", Words.singular(Words.of(table.name().name())));
        String key = Words.phrase(column.name());
        Set<String> stems = new HashSet<>(List.of(name, singular, name + " " + key, singular + " " + key));
        return schema.sequences().stream()
                .filter(sequence -> sequence.name().schema().equals(table.name().schema()))
                .filter(sequence -> sequence.start() == 1 && sequence.increment() > 0)
                .filter(sequence ->
                        isUsual(sequence, table) || isCalled(sequence.name().name(), stems))
                .min(Comparator.comparing((Sequence sequence) -> !isUsual(sequence, table))
                        .thenComparing(Sequence::name));
    }

    private static boolean isUsual(Sequence sequence, Table table) {
        return sequence.name().name().equals(Naming.sequence(table.name().name()));
    }

    /** Whether it is called after a table: by its name and one word more, which most call {@code seq}. */
    private static boolean isCalled(String sequence, Set<String> stems) {
        List<String> words = Words.of(sequence);
        int last = words.size() - 1;
        return last > 0
                && !Quoting.isNeeded(sequence)
                && (stems.contains(String.join(" ", words.subList(0, last)))
                        || stems.contains(String.join(" ", words.subList(1, words.size()))));
    }
}
