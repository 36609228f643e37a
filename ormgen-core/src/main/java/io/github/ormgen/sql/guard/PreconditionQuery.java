package io.github.ormgen.sql.guard;

import io.github.ormgen.assessment.Precondition;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.PartClauses;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.sql.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the query that counts the rows in the way of a precondition. */
record PreconditionQuery(Dialect dialect, Precondition question) {

    /** The query; empty if the database demands nothing, or nothing that can be asked. */
    Optional<String> text() {
        Precondition.Demand demand = question.demand();
        if (demand instanceof Precondition.Demand.NoRows) {
            return Optional.of(rows(""));
        } else if (demand instanceof Precondition.Demand.Something) {
            return Optional.of(rows(name() + " is null"));
        } else if (demand instanceof Precondition.Demand.Nothing) {
            return Optional.of(rows(name() + " is not null"));
        } else if (demand instanceof Precondition.Demand.Without without) {
            return Optional.of(rows(name() + " = " + dialect.literal(without.value())));
        } else if (demand instanceof Precondition.Demand.Fits fits) {
            return unfit(fits.type()).map(this::rows);
        }
        return demand instanceof Precondition.Demand.NoReference none
                ? Optional.of(rows(isPresent(none.key(), "")))
                : part(((Precondition.Demand.Part) demand).part());
    }

    private Optional<String> part(TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> Optional.of(duplicates(part.columns(), Optional.empty()));
            case UNIQUE_KEY -> {
                UniqueKey key = (UniqueKey) part;
                yield Optional.of(duplicates(
                        key.columns(),
                        key.livingOnly()
                                ? table().softDelete().map(Lowering::living).flatMap(this::sql)
                                : Optional.empty()));
            }
            case INDEX -> unique((Index) part);
            case FOREIGN_KEY -> Optional.of(orphans((ForeignKey) part));
            case CHECK ->
                new PartClauses(dialect, table())
                        .condition(((Check) part).rule())
                        .map(condition -> rows("not (" + condition + ")"));
        };
    }

    private Optional<String> unique(Index index) {
        Optional<String> where = index.where().flatMap(this::sql);
        return index.plainColumns()
                .filter(columns ->
                        index.unique() && where.isPresent() == index.where().isPresent())
                .map(columns -> duplicates(columns, where));
    }

    private String duplicates(List<String> columns, Optional<String> where) {
        IdentifierQuoting names = dialect.names();
        List<String> conditions = new ArrayList<>();
        where.ifPresent(condition -> conditions.add("(" + condition + ")"));
        columns.forEach(column -> conditions.add(names.of(column) + " is not null"));
        List<String> keys = columns.stream().map(names::of).toList();
        return "select count(*) from (select 1 as one from " + named() + " where "
                + String.join(" and ", conditions) + " group by " + String.join(", ", keys)
                + " having count(*) > 1) doubles";
    }

    private String orphans(ForeignKey key) {
        IdentifierQuoting names = dialect.names();
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = "referring." + names.of(key.columns().get(i));
            joined.add("referred." + names.of(key.targetColumns().get(i)) + " = " + column);
        }
        return "select count(*) from " + source() + " referring where " + isPresent(key, "referring.")
                + " and not exists (select 1 from " + names.of(key.target(), table().name()) + " referred where "
                + String.join(" and ", joined) + ")";
    }

    private String isPresent(ForeignKey key, String prefix) {
        return key.columns().stream()
                .map(column -> prefix + dialect.names().of(column) + " is not null")
                .collect(Collectors.joining(" and "));
    }

    private Optional<String> unfit(ColumnType next) {
        ColumnType old = table().column(question.columns().get(0)).orElseThrow().type();
        String name = name();
        if (next instanceof ColumnType.Varchar text) {
            return Conversion.isText(old)
                    ? Optional.of("char_length(" + name + ") > " + text.length())
                    : Optional.empty();
        }
        if (next instanceof ColumnType.Varbinary bytes && dialect.does(Rule.LIMITS_BYTES)) {
            return Optional.of("octet_length(" + name + ") > " + bytes.length());
        }
        if (next == ColumnType.Simple.REAL) {
            return Optional.of("cast(" + name + " as " + dialect.type(next) + ") <> " + name);
        }
        return Conversion.range(next)
                .map(range -> Conversion.scale(next)
                                .map(scale -> "round(" + name + ", " + scale + ") <> " + name + " or ")
                                .orElse("")
                        + name + " not between " + range.minimum().toPlainString() + " and "
                        + range.maximum().toPlainString());
    }

    private Optional<String> sql(SqlText text) {
        return new Expressions(dialect).of(text);
    }

    private String name() {
        return dialect.names().of(question.columns().get(0));
    }

    private String rows(String condition) {
        return "select count(*) from " + named() + (condition.isEmpty() ? "" : " where " + condition);
    }

    private Table table() {
        return question.table();
    }

    /** What gives the rows: the table's name, or a query in parentheses. */
    private String source() {
        return question.rows().orElse(dialect.names().of(table().name()));
    }

    /** The source; a query needs a name on most databases. */
    private String named() {
        return question.rows().map(query -> query + " rows_to_be").orElse(source());
    }
}
