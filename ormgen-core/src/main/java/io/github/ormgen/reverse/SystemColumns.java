package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of a table that conventions bring: no fields of their own.
 *
 * @param fields the names of their attributes, by columns
 * @param keys what an entity says of them, by its keys
 */
record SystemColumns(Map<Column, String> fields, Map<String, Yaml> keys) {

    /** The keys for such columns, in the order of conventions. */
    static final List<String> KEYS = List.of("timestamps", "version", "softDelete");

    private static final Yaml USUAL = Yaml.word("true");

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
                .filter(column -> !taken.contains(column.name()) && style.isUsual(column.name()))
                .filter(column ->
                        column.comment().isEmpty() && column.generated().isEmpty() && !column.identity())
                .toList();
        SystemColumns system = new SystemColumns(new LinkedHashMap<>(), new HashMap<>());
        system.addTimestamps(
                system.field(free, column -> isMoment(column, CREATED), style),
                system.field(free, column -> isMoment(column, UPDATED), style));
        system.addVersion(free, style);
        system.addSoftDelete(table, style);
        return system;
    }

    private Optional<String> field(List<Column> columns, Predicate<Column> wanted, NamingDetection style) {
        Optional<Column> first = columns.stream().filter(wanted).findFirst();
        first.ifPresent(column -> fields.put(column, style.field(column.name())));
        return first.map(fields::get);
    }

    boolean isUsual(String key) {
        return USUAL.equals(keys.get(key));
    }

    /** Says what conventions don't. */
    void addTo(Yaml.Entries entries, String key, boolean isConvention) {
        if (isConvention ? !isUsual(key) : keys.containsKey(key)) {
            entries.with(key, keys.getOrDefault(key, Yaml.word("false")));
        }
    }

    private void put(String key, Yaml.Entries unusual) {
        keys.put(key, unusual.isEmpty() ? USUAL : unusual);
    }

    /** Whether it is the moment at which a row came or was changed. */
    static boolean isMoment(Column column) {
        return isMoment(column, CREATED) || isMoment(column, UPDATED);
    }

    private static boolean isMoment(Column column, Pattern names) {
        return column.type() == Simple.INSTANT
                && !column.nullable()
                && column.defaultValue().equals(Optional.of(DefaultValue.Special.NOW))
                && names.matcher(Words.phrase(column.name())).matches();
    }

    private void addTimestamps(Optional<String> created, Optional<String> updated) {
        if (created.isPresent() || updated.isPresent()) {
            Yaml.Entries unusual = Yaml.entries();
            created.ifPresentOrElse(
                    field -> unusual.with("created", field, "createdAt"), () -> unusual.with("created", false));
            updated.ifPresentOrElse(
                    field -> unusual.with("updated", field, "updatedAt"), () -> unusual.with("updated", false));
            put("timestamps", unusual);
        }
    }

    private void addVersion(List<Column> free, NamingDetection style) {
        free.stream().filter(SystemColumns::isVersion).findFirst().ifPresent(column -> {
            String field = style.field(column.name());
            String type = COUNTERS.getOrDefault(column.type(), "long");
            boolean isUsual = field.equals("version") && type.equals("long");
            fields.put(column, field);
            keys.put(
                    "version",
                    isUsual ? USUAL : Yaml.entries().with("field", field).with("type", type, "long"));
        });
    }

    private static boolean isVersion(Column column) {
        boolean isZero = column.defaultValue()
                .filter(value -> value instanceof DefaultValue.Number number
                        && number.value().compareTo(BigDecimal.ZERO) == 0)
                .isPresent();
        return COUNTERS.containsKey(column.type())
                && !column.nullable()
                && isZero
                && VERSION.contains(Words.phrase(column.name()));
    }

    private void addSoftDelete(Table table, NamingDetection style) {
        table.softDelete()
                .ifPresent(mark -> table.column(mark.column()).ifPresent(column -> {
                    boolean isFlag = mark.style() == SoftDelete.Style.FLAG;
                    Optional<String> its = isFlag
                            ? flag(column.name(), style)
                            : Optional.of(style.field(column.name())).filter(field -> style.isUsual(column.name()));
                    its.ifPresent(field -> {
                        fields.put(column, field);
                        Yaml.Entries unusual = isFlag ? Yaml.entries().with("by", "flag") : Yaml.entries();
                        put("softDelete", unusual.with("field", field, isFlag ? "deleted" : "deletedAt"));
                    });
                }));
    }

    /** The field of a flag: {@code is_deleted} is {@code deleted}. */
    private static Optional<String> flag(String column, NamingDetection style) {
        List<String> words = Words.of(column);
        boolean isWhether = words.size() > 1 && words.get(0).equals("is");
        String field = Naming.decapitalize(Words.pascal(isWhether ? words.subList(1, words.size()) : words));
        return Stream.of(field, field + "_")
                .filter(Words::isName)
                .filter(name ->
                        style.naming().column("is" + Words.capitalize(name)).equals(column))
                .findFirst();
    }
}
