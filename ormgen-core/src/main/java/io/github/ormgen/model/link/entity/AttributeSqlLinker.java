package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Backfill;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.FieldSpec.BackfillSpec;
import io.github.ormgen.spec.SqlSpec;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into an entity's attributes what is known once all columns are: generated SQL, and what rows get that are there. */
record AttributeSqlLinker(EntityDraft draft) {

    /** The attribute with what its SQL says. */
    Attribute in(Attribute attribute) {
        // What is wrong with an embeddable's SQL is reported where it is declared.
        return attribute.match(
                this::basic,
                embedded -> draft.diagnostics.quietly(() -> parts(embedded)),
                relation -> relation instanceof ToOne toOne ? toOne(toOne) : relation);
    }

    private Attribute basic(BasicAttribute basic) {
        return draft.members.fields().stream()
                .filter(field -> field.spec().name().value().equals(basic.name()))
                .findFirst()
                .map(field -> draft.once(field, () -> withSql(basic, field.spec())))
                .orElse(basic);
    }

    private BasicAttribute withSql(BasicAttribute basic, FieldSpec spec) {
        Optional<SqlText> generated =
                spec.generated().flatMap(sql -> link(sql, draft.name() + "." + basic.name(), draft.columns));
        return withBackfill(basic.with(generated, basic.backfill()), Optional.of(spec), draft.columns);
    }

    private Attribute toOne(ToOne relation) {
        return draft.relation(relation.name())
                .flatMap(member -> member.spec()
                        .backfill()
                        .map(backfill -> draft.once(member, () -> relation.withBackfill(linked(relation, backfill)))))
                .orElse(relation);
    }

    private EmbeddedAttribute parts(EmbeddedAttribute embedded) {
        ColumnNames inside = ColumnNames.of(embedded.parts());
        Map<String, FieldSpec> specs = draft.fieldLinker.embeddable(embedded.embeddable()).fields().stream()
                .collect(Collectors.toMap(field -> field.name().value(), field -> field, (one, other) -> one));
        return new EmbeddedAttribute(
                embedded.declaration(),
                embedded.embeddable(),
                embedded.optional(),
                embedded.parts().stream()
                        .<Attribute>map(part -> part instanceof EmbeddedAttribute inner
                                ? parts(inner)
                                : withBackfill(
                                        (BasicAttribute) part, Optional.ofNullable(specs.get(part.name())), inside))
                        .toList());
    }

    private BasicAttribute withBackfill(BasicAttribute basic, Optional<FieldSpec> spec, ColumnNames known) {
        return spec.flatMap(FieldSpec::backfill)
                .flatMap(BackfillSpec::sql)
                .map(sql -> basic.with(
                        basic.generated(), backfill(sql, basic.declaration().path(), known)))
                .orElse(basic);
    }

    private Optional<Backfill> linked(ToOne relation, BackfillSpec backfill) {
        String path = relation.declaration().path();
        if (relation.joinColumns().size() != 1) {
            return draft.diagnostics.error(
                    Code.RELATION_KEY,
                    backfill.at(),
                    path + " has " + relation.joinColumns().size() + " columns, but a backfill fills only one column.",
                    "Make it optional first, fill its columns in a revision with your own statements, and then make it required.");
        }
        DataType type = relation.joinColumns().get(0).type();
        return backfill.literal()
                .flatMap(text -> draft.fieldLinker.backfill(text, type, path))
                .or(() -> backfill.sql().flatMap(sql -> backfill(sql, path, draft.columns)));
    }

    private Optional<Backfill> backfill(SqlSpec sql, String path, ColumnNames known) {
        return link(sql, "the backfill of " + path, known).map(Backfill.Sql::new);
    }

    private Optional<SqlText> link(SqlSpec sql, String what, ColumnNames known) {
        return new SqlLinker(draft.diagnostics).link(sql, what, known);
    }
}
