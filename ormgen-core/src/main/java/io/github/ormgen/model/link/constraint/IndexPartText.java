package io.github.ormgen.model.link.constraint;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.IndexPart.Nulls;
import io.github.ormgen.schema.IndexPart.Order;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads parts of an index such as {@code startsAt desc nulls last} or {@code lower({email})}. */
record IndexPartText(AttributeColumns columns, Diagnostics diagnostics) {

    /** The parts that a text means: one, or one for each column of what it names; none after an error. */
    List<IndexPart> read(Located<String> text, String what) {
        String body = text.value().strip();
        Nulls nulls =
                body.endsWith(" nulls first") ? Nulls.FIRST : body.endsWith(" nulls last") ? Nulls.LAST : Nulls.DEFAULT;
        body = nulls == Nulls.DEFAULT
                ? body
                : body.substring(0, body.lastIndexOf(" nulls ")).strip();
        Order order = body.endsWith(" desc") ? Order.DESCENDING : Order.ASCENDING;
        boolean directed = body.endsWith(" desc") || body.endsWith(" asc");
        String rest = directed ? body.substring(0, body.lastIndexOf(' ')).strip() : body;
        return rest.indexOf('(') >= 0
                ? expression(new Located<>(rest, text.at()), what, order, nulls)
                : attribute(new Located<>(rest, text.at()), what, order, nulls);
    }

    private List<IndexPart> attribute(Located<String> name, String what, Order order, Nulls nulls) {
        if (name.value().indexOf(' ') >= 0) {
            diagnostics.error(
                    Code.INDEX_PART,
                    name.at(),
                    what + " has the part '" + name.value() + "', which is not valid.",
                    "Write a field or relation, then asc or desc and nulls first or nulls last if needed; an SQL expression has a parenthesis.");
            return List.of();
        }
        return columns.of(name, what).stream()
                .<IndexPart>map(column -> new IndexPart.OfColumn(column, order, nulls))
                .toList();
    }

    private List<IndexPart> expression(Located<String> text, String what, Order order, Nulls nulls) {
        SqlSpec spec = new SqlSpec(Optional.of(text), new TreeMap<>(), text.at());
        return new SqlLinker(diagnostics)
                        .link(
                                spec,
                                what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1),
                                columns.names())
                        .stream()
                        .<IndexPart>map(sql -> new IndexPart.OfExpression(sql, order, nulls))
                        .toList();
    }
}
