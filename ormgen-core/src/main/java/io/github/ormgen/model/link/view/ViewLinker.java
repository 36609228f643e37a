package io.github.ormgen.model.link.view;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.ViewQuery;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.FieldPlace;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.DependencyOrder;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ViewSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Links views into read-only entities, once all others are known. */
public record ViewLinker(Conventions conventions, FieldLinker fields, Diagnostics diagnostics) {

    /** The entities with those over views among them. */
    public SortedMap<String, Entity> with(SortedMap<String, Entity> entities) {
        SortedMap<String, Declared<ViewSpec>> views = fields.declarations().views;
        SortedMap<String, Entity> all = new TreeMap<>(entities);
        views.forEach((name, declared) -> all.put(name, entity(declared)));
        ViewSources readable = new ViewSources(all);
        SqlLinker sql = new SqlLinker(diagnostics);
        Map<String, SqlText> queries = new TreeMap<>();
        views.forEach((name, declared) -> declared.spec()
                .sql()
                .flatMap(spec -> sql.query(spec, name, readable::placeholder, readable::alike))
                .ifPresent(query -> queries.put(name, query)));
        queries.forEach((name, query) -> all.computeIfPresent(
                name,
                (same, view) ->
                        view.with(view.rows(), Optional.of(new ViewQuery(query, readable.in(query, view.table()))))));
        checkCircles(views, readable);
        return all;
    }

    private void checkCircles(Map<String, Declared<ViewSpec>> views, ViewSources sources) {
        DependencyOrder.of(views.keySet(), sources::viewsIn, circle -> {
            List<String> names = new ArrayList<>(circle);
            Collections.rotate(names, -names.indexOf(Collections.min(names)));
            String first = names.get(0);
            names.add(first);
            diagnostics.error(
                    Code.VIEW_CIRCLE,
                    Objects.requireNonNull(views.get(first)).spec().name().at(),
                    "The view " + first + " reads itself: " + String.join(" → ", names) + ".",
                    "Make one of them read the tables instead.");
        });
    }

    private Entity entity(Declared<ViewSpec> declared) {
        ViewSpec spec = declared.spec();
        String name = spec.name().value();
        Set<String> known = new TreeSet<>();
        spec.fields().forEach(field -> known.add(field.name().value()));
        List<String> id = spec.id().stream()
                .map(Located::value)
                .filter(known::contains)
                .distinct()
                .toList();
        List<Attribute> attributes = spec.fields().stream()
                .map(field -> attribute(field, name, id))
                .sorted(Comparator.comparingInt(
                        attribute -> id.contains(attribute.name()) ? id.indexOf(attribute.name()) : id.size()))
                .toList();
        checkId(spec, known, attributes);
        return new Entity(
                declared.name(),
                spec.name().at(),
                spec.doc().map(Located::value),
                new PhysicalNames(diagnostics).table("view", spec.name(), spec.schema(), spec.view(), conventions),
                "",
                spec.renamedFrom().map(Located::value),
                identifier(declared, id),
                attributes,
                List.of(),
                spec.interfaces().stream().map(Located::value).toList(),
                spec.annotations().stream().map(Located::value).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Entity.Equality.ID,
                true,
                false,
                List.of(),
                Optional.of(new ViewQuery(SqlText.of(""), List.of())));
    }

    /** What is checked and filled in when rows are written is nothing to a view. */
    private Attribute attribute(FieldSpec field, String view, List<String> id) {
        Attribute attribute = fields.link(field, FieldPlace.in(view, Optional.empty()));
        boolean isKey = id.contains(attribute.name());
        return attribute instanceof BasicAttribute basic
                ? basic.readOnly(isKey ? BasicAttribute.Role.ID : BasicAttribute.Role.FIELD)
                : attribute;
    }

    private void checkId(ViewSpec spec, Set<String> known, List<Attribute> attributes) {
        Set<String> seen = new HashSet<>();
        for (Located<String> part : spec.id()) {
            String names = "names '" + part.value() + "'";
            if (!known.contains(part.value())) {
                String hint = Nearest.hint(part.value(), known);
                report(part, spec, names + ", which is not a field of the view", hint);
            } else if (!seen.add(part.value())) {
                report(part, spec, names + " twice", "Name it once.");
            }
            // Hibernate reads a row whose identifier is null as no object at all.
            attributes.stream()
                    .filter(attribute -> attribute.name().equals(part.value()))
                    .filter(attribute -> !(attribute instanceof BasicAttribute basic) || basic.optional())
                    .map(attribute -> attribute instanceof BasicAttribute ? "may be null" : "has no column of its own")
                    .findFirst()
                    .ifPresent(what -> report(
                            part,
                            spec,
                            names + ", which " + what,
                            "Name fields that are never null and that together identify a row."));
        }
    }

    private void report(Located<String> part, ViewSpec spec, String what, String hint) {
        diagnostics.error(
                Code.VIEW_ID, part.at(), "The id of the view " + spec.name().value() + " " + what + ".", hint);
    }

    private Identifier identifier(Declared<ViewSpec> declared, List<String> id) {
        if (id.size() < 2) {
            return new Identifier.Assigned(id.isEmpty() ? "id" : id.get(0));
        }
        return new Identifier.Composite(
                fields.declarations()
                        .idClass(declared.name(), declared.spec().name().at()),
                id);
    }
}
