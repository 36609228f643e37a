package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.link.field.CustomTypes;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.ConventionsLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.IdSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what tells an entity's rows apart. */
record IdLinker(Declarations declarations, Conventions conventions, Diagnostics diagnostics) {

    private static final Set<String> NUMBERS = Set.of("java.lang.Short", "java.lang.Integer", "java.lang.Long");

    /** The attribute of a generated identifier; empty if fields or relations make it up, or after an error. */
    Optional<Attribute> generated(EntityDraft draft) {
        Optional<IdSpec> spec = draft.spec().id();
        List<String> marked = marked(draft);
        if (!marked.isEmpty()) {
            spec.ifPresent(id -> diagnostics.error(
                    Code.TWO_IDS,
                    id.at(),
                    draft.name() + " declares an id, and also marks " + String.join(", ", marked) + " with id: true.",
                    "Keep one of the two."));
            return Optional.empty();
        }
        Optional<String> generator = generator(draft, spec);
        generator.ifPresent(word -> draft.id = Optional.of(identifier(draft, word, spec)));
        return generator.map(word -> attribute(draft, spec, word));
    }

    /** Sets the identifier of an entity whose fields or relations make it up. */
    void link(EntityDraft draft) {
        List<String> marked = marked(draft);
        if (marked.isEmpty()) {
            return;
        }
        String first = marked.get(0);
        if (marked.size() > 1) {
            ClassName idClass = declarations.idClass(
                    draft.declared.name(), draft.placeOfName().at());
            draft.id = Optional.of(new Identifier.Composite(idClass, marked));
        } else {
            draft.id = Optional.of(
                    draft.relation(first).isPresent() ? new Identifier.Shared(first) : new Identifier.Assigned(first));
        }
    }

    private static List<String> marked(EntityDraft draft) {
        Stream<Located<String>> relations = draft.relations.stream()
                .map(Member::spec)
                .filter(relation -> FieldLinker.isSet(relation.id()))
                .map(RelationSpec::name);
        Stream<Located<String>> fields = draft.members.fields().stream()
                .map(Member::spec)
                .filter(field -> FieldLinker.isSet(field.id()))
                .map(FieldSpec::name);
        return Stream.concat(relations, fields).map(Located::value).toList();
    }

    private Optional<String> generator(EntityDraft draft, Optional<IdSpec> spec) {
        Optional<String> said =
                spec.flatMap(IdSpec::generator).map(Located::value).or(conventions::id);
        if (said.isEmpty()) {
            Location at = spec.map(IdSpec::at).orElse(draft.placeOfName().at());
            diagnostics.error(
                    Code.NO_ID,
                    at,
                    spec.isPresent()
                            ? "The id of " + draft.name() + " does not say how it is generated."
                            : draft.name() + " has no id.",
                    spec.isPresent()
                            ? "Write generator: uuid, identity or sequence; for an id that the program sets, mark a field with id: true."
                            : "Write id: uuid, identity or sequence, under conventions for all entities, or mark fields with id: true.");
        }
        return said;
    }

    private static String nameOf(Optional<IdSpec> spec) {
        return spec.flatMap(IdSpec::field).map(Located::value).orElse("id");
    }

    private Identifier identifier(EntityDraft draft, String generator, Optional<IdSpec> spec) {
        String name = nameOf(spec);
        return switch (generator) {
            case "uuid" -> new Identifier.Uuid(name);
            case "identity" -> new Identifier.Identity(name);
            default ->
                new Identifier.FromSequence(
                        name,
                        draft.table.sibling(sequence(draft, spec)),
                        ConventionsLinker.allocation(
                                spec.flatMap(IdSpec::allocation), conventions.allocation(), diagnostics));
        };
    }

    private String sequence(EntityDraft draft, Optional<IdSpec> spec) {
        return spec.flatMap(IdSpec::sequence)
                .filter(name -> new PhysicalNames(diagnostics).check(name, "The sequence of " + draft.name()))
                .filter(name -> isBare(name, draft))
                .map(Located::value)
                .orElseGet(() -> Naming.sequence(draft.table.name()));
    }

    private boolean isBare(Located<String> name, EntityDraft draft) {
        boolean isBare = !Quoting.isNeeded(name.value());
        if (!isBare) {
            diagnostics.error(
                    Code.PHYSICAL_NAME,
                    name.at(),
                    "The sequence of " + draft.name() + " is named '" + name.value()
                            + "', which needs quotes, but Hibernate can't find such a sequence.",
                    "Write a name of lowercase letters, digits and '_'.");
        }
        return isBare;
    }

    private void checkSequence(Optional<IdSpec> spec, String generator) {
        spec.flatMap(IdSpec::sequence)
                .filter(name -> !generator.equals("sequence"))
                .ifPresent(name -> diagnostics.error(
                        Code.FIELD_KEY,
                        name.at(),
                        "This id is generated as " + generator + ", not by a sequence.",
                        "Write generator: sequence, or remove the sequence."));
    }

    private Attribute attribute(EntityDraft draft, Optional<IdSpec> spec, String generator) {
        checkSequence(spec, generator);
        String name = nameOf(spec);
        String path = draft.name() + "." + name;
        Location at = spec.map(IdSpec::at).orElse(draft.placeOfName().at());
        String column = new PhysicalNames(diagnostics)
                .orElse(
                        spec.flatMap(IdSpec::column),
                        "The column of " + path,
                        conventions.naming().column(name));
        return SystemAttributes.basic(
                draft.name(), name, at, type(spec, generator, path), column, BasicAttribute.Role.ID, false);
    }

    private DataType link(TypeText text) {
        return Optional.ofNullable(declarations.types.get(text.base()))
                .flatMap(named -> named.keys().customType())
                .map(custom -> new CustomTypes(diagnostics).link(custom, new Located<>(text.base(), text.at())))
                .orElseGet(() -> new TypeLinker(declarations, diagnostics).link(text));
    }

    /** A type of the database's own, such as a number without a sign. */
    private static boolean isOwnNumber(DataType type) {
        return type instanceof DataType.Custom custom && custom.isPlain() && NUMBERS.contains(custom.javaClass());
    }

    private DataType type(Optional<IdSpec> spec, String generator, String path) {
        boolean uuid = generator.equals("uuid");
        DataType usual = uuid ? Simple.UUID : Simple.LONG;
        Optional<TypeText> text = spec.flatMap(IdSpec::type);
        if (text.isEmpty()) {
            return usual;
        }
        DataType type = link(text.get());
        if (type == TypeLinker.UNKNOWN) {
            return usual;
        }
        boolean number = type == Simple.LONG || type == Simple.INT || type == Simple.SHORT || isOwnNumber(type);
        if (uuid ? type != Simple.UUID : !number) {
            diagnostics.error(
                    Code.ID_TYPE,
                    text.get().at(),
                    path + " can't have the type " + text.get().text() + " when it is generated as " + generator + ".",
                    uuid ? "Its type is always uuid; remove it." : "Write long, int or short.");
            return usual;
        }
        return type;
    }
}
