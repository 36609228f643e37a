package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Backfill;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.spec.BackfillSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into an entity's attributes what is known once all columns are: generated SQL, and what rows get that are there. */
record AttributeSqlLinker(
        EntityDraft draft,
        Declarations declarations,
        ColumnNames columns,
        FieldLinker fields,
        Diagnostics diagnostics) {

    List<Attribute> in(List<Attribute> attributes) {
        return attributes.stream().map(this::in).toList();
    }

    private Attribute in(Attribute attribute) {
        // What is wrong with an embeddable's SQL is reported where it is declared.
        return attribute.match(
                this::basic,
                embedded -> diagnostics.quietly(() -> parts(embedded)),
                relation -> relation instanceof ToOne toOne ? toOne(toOne) : relation);
    }

    private Attribute basic(BasicAttribute basic) {
        return draft.members.fields().stream()
                .filter(field -> field.spec().name().value().equals(basic.name()))
                .findFirst()
                .map(field -> draft.once(field, diagnostics, () -> withSql(basic, field.spec())))
                .orElse(basic);
    }

    private BasicAttribute withSql(BasicAttribute basic, FieldSpec spec) {
        BasicAttribute generated = spec.generated()
                .map(sql -> basic.withGenerated(
                        new SqlLinker(diagnostics).link(sql, draft.name() + "." + basic.name(), columns)))
                .orElse(basic);
        return spec.backfill()
                .flatMap(BackfillSpec::sql)
                .map(sql -> withBackfill(generated, sql, columns))
                .orElse(generated);
    }

    private Attribute toOne(ToOne relation) {
        return draft.relation(relation.name())
                .flatMap(member -> member.spec()
                        .backfill()
                        .map(backfill -> draft.once(
                                member, diagnostics, () -> relation.withBackfill(linked(relation, backfill)))))
                .orElse(relation);
    }

    private EmbeddedAttribute parts(EmbeddedAttribute embedded) {
        ColumnNames inside = ColumnNames.of(embedded.parts());
        Map<String, FieldSpec> specs = declarations.embeddable(embedded.embeddable()).orElseThrow().fields().stream()
                .collect(Collectors.toMap(field -> field.name().value(), fields::expand, (one, other) -> one));
        return new EmbeddedAttribute(
                embedded.declaration(),
                embedded.embeddable(),
                embedded.optional(),
                embedded.parts().stream().map(part -> part(part, specs, inside)).toList());
    }

    private Attribute part(Attribute part, Map<String, FieldSpec> specs, ColumnNames inside) {
        if (part instanceof EmbeddedAttribute inner) {
            return parts(inner);
        }
        return Optional.ofNullable(specs.get(part.name()))
                .flatMap(FieldSpec::backfill)
                .flatMap(BackfillSpec::sql)
                .<Attribute>map(sql -> withBackfill((BasicAttribute) part, sql, inside))
                .orElse(part);
    }

    private BasicAttribute withBackfill(BasicAttribute basic, SqlSpec sql, ColumnNames known) {
        return basic.withBackfill(new SqlLinker(diagnostics)
                .link(sql, "the backfill of " + basic.declaration().path(), known)
                .map(Backfill.Sql::new));
    }

    private Optional<Backfill> linked(ToOne relation, BackfillSpec backfill) {
        String path = relation.declaration().path();
        if (relation.joinColumns().size() != 1) {
            Location at = backfill.at();
            diagnostics.error(
                    Code.RELATION_KEY,
                    at,
                    path + " has " + relation.joinColumns().size() + " columns, but a backfill fills only one column.",
                    "Make it optional first, fill its columns in a revision with your own statements, and then make it required.");
            return Optional.empty();
        }
        Optional<Backfill> literal = backfill.literal()
                .flatMap(text ->
                        fields.backfill(text, relation.joinColumns().get(0).type(), path));
        return literal.or(() -> backfill.sql()
                .flatMap(sql -> new SqlLinker(diagnostics).link(sql, "the backfill of " + path, columns))
                .map(Backfill.Sql::new));
    }
}
