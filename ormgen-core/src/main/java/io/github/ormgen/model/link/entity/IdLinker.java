package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.link.field.CustomTypes;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.model.link.naming.ConventionsLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.spec.EntitySpec.IdSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides what tells an entity's rows apart. */
record IdLinker(EntityDraft draft) {

    private static final Set<String> NUMBERS = Set.of("java.lang.Short", "java.lang.Integer", "java.lang.Long");

    private <T> Optional<T> said(Function<IdSpec, Optional<T>> key) {
        return draft.spec().id().flatMap(key);
    }

    /** The attribute of a generated identifier; empty if fields or relations make it up, or after an error. */
    Optional<Attribute> generated() {
        Optional<IdSpec> spec = draft.spec().id();
        List<String> marked = marked();
        if (!marked.isEmpty()) {
            spec.ifPresent(id -> draft.diagnostics.error(
                    Code.TWO_IDS,
                    id.at(),
                    draft.name() + " declares an id, and also marks " + String.join(", ", marked) + " with id: true.",
                    "Keep one of the two."));
            return Optional.empty();
        }
        Location at = spec.map(IdSpec::at).orElse(draft.at());
        return said(IdSpec::generator)
                .map(Located::value)
                .or(draft.conventions::id)
                .map(word -> generated(word, at))
                .or(
                        () -> spec.isPresent()
                                ? noId(
                                        at,
                                        "The id of " + draft.name() + " does not say how it is generated.",
                                        "Write generator: uuid, identity or sequence; for an id that the program sets, mark a field with id: true.")
                                : noId(
                                        at,
                                        draft.name() + " has no id.",
                                        "Write id: uuid, identity or sequence, under conventions for all entities, or mark fields with id: true."));
    }

    private Optional<Attribute> noId(Location at, String message, String hint) {
        return draft.diagnostics.error(Code.NO_ID, at, message, hint);
    }

    /** Sets the identifier of an entity whose fields or relations make it up. */
    void link() {
        List<String> marked = marked();
        if (marked.size() > 1) {
            ClassName idClass = draft.fieldLinker.declarations().idClass(draft.declared.name(), draft.at());
            draft.id = Optional.of(new Identifier.Composite(idClass, marked));
        } else if (!marked.isEmpty()) {
            String one = marked.get(0);
            draft.id = Optional.of(
                    draft.relation(one).isPresent() ? new Identifier.Shared(one) : new Identifier.Assigned(one));
        }
    }

    private List<String> marked() {
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

    private Attribute generated(String generator, Location at) {
        String name = said(IdSpec::field).map(Located::value).orElse("id");
        draft.id = Optional.of(
                switch (generator) {
                    case "uuid" -> new Identifier.Uuid(name);
                    case "identity" -> new Identifier.Identity(name);
                    default -> new Identifier.FromSequence(name, draft.table.sibling(sequence()), allocation());
                });
        said(IdSpec::sequence)
                .filter(sequence -> !generator.equals("sequence"))
                .ifPresent(sequence -> draft.diagnostics.error(
                        Code.FIELD_KEY,
                        sequence.at(),
                        "This id is generated as " + generator + ", not by a sequence.",
                        "Write generator: sequence, or remove the sequence."));
        String path = draft.name() + "." + name;
        String column = draft.orElse(
                said(IdSpec::column),
                "The column of " + path,
                draft.conventions.naming().column(name));
        return SystemAttributes.basic(draft, name, at, type(generator, path), column, Role.ID, false);
    }

    private int allocation() {
        return ConventionsLinker.allocation(
                said(IdSpec::allocation), draft.conventions.allocation(), draft.diagnostics);
    }

    private String sequence() {
        return said(IdSpec::sequence)
                .filter(name -> new PhysicalNames(draft.diagnostics).check(name, "The sequence of " + draft.name()))
                .flatMap(this::bare)
                .orElseGet(() -> Naming.sequence(draft.table.name()));
    }

    private Optional<String> bare(Located<String> name) {
        return Quoting.isNeeded(name.value())
                ? draft.diagnostics.error(
                        Code.PHYSICAL_NAME,
                        name.at(),
                        "The sequence of " + draft.name() + " is named '" + name.value()
                                + "', which needs quotes, but Hibernate can't find such a sequence.",
                        "Write a name of lowercase letters, digits and '_'.")
                : Optional.of(name.value());
    }

    private DataType link(TypeText text) {
        Declarations declarations = draft.fieldLinker.declarations();
        return Optional.ofNullable(declarations.types.get(text.base()))
                .flatMap(FieldSpec::customType)
                .map(custom -> new CustomTypes(draft.diagnostics).link(custom, new Located<>(text.base(), text.at())))
                .orElseGet(() -> new TypeLinker(declarations, draft.diagnostics).link(text));
    }

    /** Whether it is a whole number, be it of a type of the database's own, such as one without a sign. */
    private static boolean isNumber(DataType type) {
        return type == Simple.LONG
                || type == Simple.INT
                || type == Simple.SHORT
                || (type instanceof DataType.Custom custom && custom.isPlain() && NUMBERS.contains(custom.javaClass()));
    }

    private DataType type(String generator, String path) {
        Simple usual = generator.equals("uuid") ? Simple.UUID : Simple.LONG;
        return said(IdSpec::type)
                .map(text -> type(
                        text,
                        usual,
                        path + " can't have the type " + text.text() + " when it is generated as " + generator + "."))
                .orElse(usual);
    }

    private DataType type(TypeText text, Simple usual, String misfit) {
        boolean uuid = usual == Simple.UUID;
        DataType type = link(text);
        if (uuid ? type == usual : isNumber(type)) {
            return type;
        }
        if (type != TypeLinker.UNKNOWN) {
            String hint = uuid ? "Its type is always uuid; remove it." : "Write long, int or short.";
            draft.diagnostics.error(Code.ID_TYPE, text.at(), misfit, hint);
        }
        return usual;
    }
}
