package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Model.Embeddable;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links embeddables themselves, and reports what is wrong in them once, however often they are used. */
public record EmbeddableLinker(Declarations declarations, FieldLinker fields, Diagnostics diagnostics) {

    /** The embeddable, with its attributes linked. */
    public Embeddable link(Declared<EmbeddableSpec> declared) {
        EmbeddableSpec spec = declared.spec();
        String name = declared.name().simpleName();
        FieldPlace place = new FieldPlace(name, "", "", false, Map.of(), Optional.empty(), Set.of(name));
        List<Attribute> attributes =
                spec.fields().stream().map(field -> fields.link(field, place)).toList();
        checkNames(spec);
        checkCircle(spec, new LinkedHashSet<>(Set.of(name)));
        checkSql(spec, name, ColumnNames.of(attributes));
        return new Embeddable(declared.name(), spec.name().at(), spec.doc().map(Located::value), attributes);
    }

    private void checkNames(EmbeddableSpec spec) {
        if (spec.fields().isEmpty() && !diagnostics.hasErrorOnLine(spec.name().at())) {
            diagnostics.error(
                    Code.MISSING_KEY,
                    spec.name().at(),
                    "The embeddable " + spec.name().value() + " has no fields.",
                    "Give it at least one.");
        }
    }

    private void checkCircle(EmbeddableSpec spec, Set<String> around) {
        for (FieldSpec field : spec.fields()) {
            fields.expand(field)
                    .type()
                    .ifPresent(type ->
                            declarations.embeddable(type.base()).ifPresent(inner -> checkCircle(type, inner, around)));
        }
    }

    private void checkCircle(TypeText type, EmbeddableSpec inner, Set<String> around) {
        if (around.add(type.base())) {
            checkCircle(inner, around);
            around.remove(type.base());
        } else {
            diagnostics.error(
                    Code.TYPE_CIRCLE,
                    type.at(),
                    "The embeddable " + type.base() + " contains itself.",
                    "Use a separate entity with a relation.");
        }
    }

    private void checkSql(EmbeddableSpec spec, String name, ColumnNames columns) {
        SqlLinker sql = new SqlLinker(diagnostics);
        Stream.concat(
                        spec.fields().stream().flatMap(field -> field.check().stream()),
                        spec.checks().stream().map(check -> check.condition()))
                .forEach(check -> sql.link(check, "a check constraint of " + name, columns));
        spec.fields().stream()
                .flatMap(field -> field.backfill().stream())
                .flatMap(backfill -> backfill.sql().stream())
                .forEach(backfill -> sql.link(backfill, "a backfill of " + name, columns));
        PhysicalNames names = new PhysicalNames(diagnostics);
        spec.checks()
                .forEach(check -> check.name().ifPresent(given -> names.check(given, "A check constraint of " + name)));
    }
}
