package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.CustomTypeSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Optional;

/** Links types of the author's own. */
public record CustomTypes(Diagnostics diagnostics) {

    /** The type of one's own that the author described; empty if it was reported. */
    public DataType link(CustomTypeSpec spec, Located<String> name) {
        Optional<SqlText> column = spec.column().flatMap(sql -> linkSql(sql, name, List.of()));
        if (spec.javaClass().isEmpty() || spec.column().isEmpty()) {
            diagnostics.error(
                    Code.MISSING_KEY,
                    spec.at(),
                    "The key '" + (spec.javaClass().isEmpty() ? "java" : "column") + "' of the type of " + name.value()
                            + " is missing.",
                    "Write { java: com.acme.Money, converter: com.acme.MoneyConverter, column: varchar(40) }.");
            return TypeLinker.UNKNOWN;
        }
        Optional<SqlText> read = spec.read().flatMap(sql -> linkSql(sql, name, List.of("column")));
        Optional<SqlText> write = spec.write().flatMap(sql -> linkSql(sql, name, List.of()));
        spec.read().ifPresent(sql -> refusePerDatabase(sql, "read", name));
        spec.write().ifPresent(sql -> refusePerDatabase(sql, "write", name));
        spec.read().ifPresent(sql -> mustContain(sql, "{column}", "read", name));
        spec.write().ifPresent(sql -> mustContain(sql, "?", "write", name));
        return new DataType.Custom(
                spec.javaClass().get().value(),
                spec.converter().map(Located::value),
                column.orElse(SqlText.of("varchar(255)")),
                read,
                write);
    }

    private Optional<SqlText> linkSql(SqlSpec sql, Located<String> name, List<String> placeholders) {
        return new SqlLinker(diagnostics)
                .link(sql, "the type of " + name.value(), ColumnNames.placeholders(placeholders));
    }

    /** Hibernate's annotation takes one text, and has no override by dialect. */
    private void refusePerDatabase(SqlSpec sql, String key, Located<String> name) {
        sql.specific()
                .values()
                .forEach(text -> diagnostics.error(
                        Code.FIELD_KEY,
                        text.at(),
                        "The key '" + key + "' of the type of " + name.value()
                                + " has several texts, but Hibernate takes one text for all databases.",
                        "Write one text for all databases, or convert the value in Java with converter."));
    }

    private void mustContain(SqlSpec sql, String part, String key, Located<String> name) {
        java.util.stream.Stream.concat(sql.common().stream(), sql.specific().values().stream())
                .filter(text -> !text.value().contains(part))
                .forEach(text -> diagnostics.error(
                        Code.UNSAFE_SQL,
                        text.at(),
                        "The key '" + key + "' of the type of " + name.value() + " does not contain " + part + ".",
                        "Write it where the " + (key.equals("read") ? "column" : "value") + " belongs."));
    }
}
