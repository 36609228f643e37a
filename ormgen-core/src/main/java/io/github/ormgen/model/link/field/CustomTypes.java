package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.FieldSpec.CustomTypeSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return new DataType.Custom(
                spec.javaClass().get().value(),
                spec.converter().map(Located::value),
                column.orElse(SqlText.of("varchar(255)")),
                spec.read().flatMap(sql -> conversion(sql, "read", "{column}", name)),
                spec.write().flatMap(sql -> conversion(sql, "write", "?", name)));
    }

    private Optional<SqlText> linkSql(SqlSpec sql, Located<String> name, List<String> placeholders) {
        return new SqlLinker(diagnostics)
                .link(sql, "the type of " + name.value(), ColumnNames.placeholders(placeholders));
    }

    private Optional<SqlText> conversion(SqlSpec sql, String key, String part, Located<String> name) {
        String what = "The key '" + key + "' of the type of " + name.value();
        // Hibernate's annotation takes one text, and has no override by dialect.
        sql.specific()
                .values()
                .forEach(text -> diagnostics.error(
                        Code.FIELD_KEY,
                        text.at(),
                        what + " has several texts, but Hibernate takes one text for all databases.",
                        "Write one text for all databases, or convert the value in Java with converter."));
        Stream.concat(sql.common().stream(), sql.specific().values().stream())
                .filter(text -> !text.value().contains(part))
                .forEach(text -> diagnostics.error(
                        Code.UNSAFE_SQL,
                        text.at(),
                        what + " does not contain " + part + ".",
                        "Write it where the " + (key.equals("read") ? "column" : "value") + " belongs."));
        return linkSql(sql, name, key.equals("read") ? List.of("column") : List.of());
    }
}
