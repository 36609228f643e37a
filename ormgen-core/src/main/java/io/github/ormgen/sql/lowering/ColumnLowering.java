package io.github.ormgen.sql.lowering;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.SqlText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record ColumnLowering(Dialect dialect, Collection<EnumType> enumTypes, Lowering.Run run) {

    void lower(Column column) {
        Column lowered = column.withType(lower(column, column.type()))
                .withComment(comment(column.comment(), dialect.limits().columnComment(), "column " + place(column)));
        if (lowered.defaultValue().isPresent() && dialect.defaultOf(lowered).isEmpty()) {
            run.note("no default in the database, which can't compute the value", place(column));
        }
        run.columns.add(lowered);
    }

    private ColumnType lower(Column column, ColumnType type) {
        if (type instanceof ColumnType.ArrayOf && !dialect.has(Feature.ARRAYS)) {
            run.note("json instead of an array", place(column));
            return ColumnType.Simple.JSON;
        }
        if (type instanceof ColumnType.NativeEnum named && !dialect.has(Feature.ENUM_TYPES)) {
            run.note("varchar and a check constraint instead of an enum type", place(column));
            return varchar(column, named);
        }
        return type;
    }

    private ColumnType varchar(Column column, ColumnType.NativeEnum named) {
        List<String> values = enumTypes.stream()
                .filter(type -> type.name().equals(named.name()))
                .map(EnumType::values)
                .findFirst()
                .orElse(List.of());
        run.parts.add(new Check(
                LongNames.shorten("ck_" + run.table.name().name() + "_" + column.name() + "_enum"),
                column.path(),
                new CheckRule.OneOf(column.name(), values)));
        return new ColumnType.Varchar(
                values.stream().mapToInt(String::length).max().orElse(1));
    }

    /** A comment that the database can keep. */
    Optional<String> comment(Optional<String> comment, int limit, String subject) {
        return comment.map(text -> {
            String kept = text.replace("\r\n", "\n").replace('\r', '\n');
            // The catalogs of MySQL and MariaDB are in utf8mb3, which has no characters beyond 16 bits.
            if (limit < Integer.MAX_VALUE && kept.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
                run.note("a comment without the characters that the catalog can't store", subject);
                kept = kept.codePoints()
                        .map(c -> Character.isSupplementaryCodePoint(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
            if (kept.length() > limit) {
                run.note("a comment cut at " + limit + " characters", subject);
                kept = kept.substring(0, limit - 1) + "…";
            }
            return kept;
        });
    }

    /** A generated column that is 1 where a condition holds, and null elsewhere: unique keys let nulls pass. */
    static Column marker(String name, String path, SqlText condition) {
        Map<Database, String> specific = new EnumMap<>(Database.class);
        condition.specific().forEach((database, sql) -> specific.put(database, one(sql)));
        SqlText generated = SqlText.of(condition.common().map(ColumnLowering::one), specific);
        return helper(name, path, ColumnType.Simple.INTEGER, generated);
    }

    private static String one(String condition) {
        return "case when " + condition + " then 1 end";
    }

    /** A generated column that no entity knows. */
    static Column helper(String name, String path, ColumnType type, SqlText generated) {
        return new Column(name, path, type, true, false, Optional.empty(), Optional.of(generated), Optional.empty());
    }

    private String place(Column column) {
        return run.table.name() + "." + column.name();
    }
}
