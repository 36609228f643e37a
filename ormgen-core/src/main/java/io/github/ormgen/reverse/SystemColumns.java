package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of a table that conventions bring: no fields of their own.
 *
 * @param created the column of when a row came
 * @param updated the column of when it was last changed
 * @param version the column that counts the changes
 * @param deleted the column that marks it as deleted
 */
record SystemColumns(
        Optional<Column> created, Optional<Column> updated, Optional<Column> version, Optional<Column> deleted) {

    private static final Pattern CREATED =
            Pattern.compile("created( at| on)?|create time|creation time|date created|inserted at");
    private static final Pattern UPDATED = Pattern.compile("(updated|modified)( at| on)?|last (modified|updated)( at)?"
            + "|last update|update time|date updated|changed at");
    private static final Set<String> VERSION = Set.of("version", "row version", "lock version", "opt lock", "optlock");
    private static final Map<ColumnType, String> COUNTERS =
            Map.of(Simple.SMALLINT, "short", Simple.INTEGER, "int", Simple.BIGINT, "long");

    /** Those of a table; columns that are keys themselves are none. */
    static SystemColumns of(Table table, NamingDetection style) {
        Set<String> taken = new HashSet<>(table.keyColumns());
        table.foreignKeys().forEach(key -> taken.addAll(key.columns()));
        List<Column> free = table.columns().stream()
                .filter(column -> !taken.contains(column.name()))
                .filter(column ->
                        column.comment().isEmpty() && column.generated().isEmpty() && !column.identity())
                .filter(column -> style.isUsual(style.field(column.name()), column.name()))
                .toList();
        return new SystemColumns(
                first(free, column -> isMoment(column, CREATED)),
                first(free, column -> isMoment(column, UPDATED)),
                first(free, SystemColumns::isVersion),
                table.softDelete()
                        .flatMap(soft -> table.column(soft.column()).filter(column -> isMark(column, soft, style))));
    }

    private static Optional<Column> first(List<Column> columns, Predicate<Column> wanted) {
        return columns.stream().filter(wanted).findFirst();
    }

    /** Whether it is the moment at which a row came or was changed. */
    static boolean isMoment(Column column) {
        return isMoment(column, CREATED) || isMoment(column, UPDATED);
    }

    private static boolean isMoment(Column column, Pattern names) {
        return column.type() == Simple.INSTANT
                && !column.nullable()
                && column.defaultValue().equals(Optional.of(DefaultValue.Special.NOW))
                && names.matcher(String.join(" ", Words.of(column.name()))).matches();
    }

    private static boolean isVersion(Column column) {
        boolean isZero = column.defaultValue()
                .filter(value -> value instanceof DefaultValue.Number number
                        && number.value().compareTo(BigDecimal.ZERO) == 0)
                .isPresent();
        return COUNTERS.containsKey(column.type())
                && !column.nullable()
                && isZero
                && VERSION.contains(String.join(" ", Words.of(column.name())));
    }

    private static boolean isMark(Column column, SoftDelete soft, NamingDetection style) {
        return soft.style() == SoftDelete.Style.FLAG
                ? flag(column, style).isPresent()
                : style.isUsual(style.field(column.name()), column.name());
    }

    /** The field of a flag: {@code is_deleted} is {@code deleted}. */
    private static Optional<String> flag(Column column, NamingDetection style) {
        List<String> words = Words.of(column.name());
        boolean isWhether = words.size() > 1 && words.get(0).equals("is");
        String field = Naming.decapitalize(Words.pascal(isWhether ? words.subList(1, words.size()) : words));
        return Stream.of(field, field + "_")
                .filter(Words::isName)
                .filter(name -> style.isUsual(
                        "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), column.name()))
                .findFirst();
    }

    Stream<Column> all() {
        return Stream.of(created, updated, version, deleted).flatMap(Optional::stream);
    }

    /** Whether a row knows when it came and when it was changed, by the usual names. */
    boolean isUsuallyTimed(NamingDetection style) {
        return created.filter(column -> style.field(column.name()).equals("createdAt"))
                        .isPresent()
                && updated.filter(column -> style.field(column.name()).equals("updatedAt"))
                        .isPresent();
    }

    /** The key {@code timestamps}, empty for none. */
    Optional<Yaml> timestamps(NamingDetection style) {
        if (isUsuallyTimed(style)) {
            return Optional.of(Yaml.word("true"));
        } else if (created.isEmpty() && updated.isEmpty()) {
            return Optional.empty();
        }
        Yaml.Entries entries = Yaml.entries();
        put(entries, "created", created, "createdAt", style);
        put(entries, "updated", updated, "updatedAt", style);
        return Optional.of(entries);
    }

    private static void put(
            Yaml.Entries entries, String key, Optional<Column> column, String usual, NamingDetection style) {
        if (column.isEmpty()) {
            entries.with(key, false);
        } else {
            entries.with(key, style.field(column.get().name()), usual);
        }
    }

    /** The key {@code version}, empty for none. */
    Optional<Yaml> version(NamingDetection style) {
        return version.map(column -> {
            String field = style.field(column.name());
            String type = Optional.ofNullable(COUNTERS.get(column.type())).orElse("long");
            if (field.equals("version") && type.equals("long")) {
                return Yaml.word("true");
            }
            return Yaml.entries().with("field", field).with("type", type, "long");
        });
    }

    String attribute(Column column, NamingDetection style) {
        boolean isFlag = deleted.filter(column::equals).isPresent() && column.type() == Simple.BOOLEAN;
        Optional<String> flag = isFlag ? flag(column, style) : Optional.empty();
        return flag.orElseGet(() -> style.field(column.name()));
    }

    /** The key {@code softDelete}, empty for none. */
    Optional<Yaml> softDelete(NamingDetection style) {
        return deleted.map(column -> {
            String field = attribute(column, style);
            boolean isFlag = column.type() == Simple.BOOLEAN;
            Yaml.Entries entries = Yaml.entries()
                    .withText("by", isFlag ? Optional.of("flag") : Optional.empty())
                    .with("field", field, isFlag ? "deleted" : "deletedAt");
            return entries.isEmpty() ? Yaml.word("true") : entries;
        });
    }
}
