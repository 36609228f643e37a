package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.model.link.naming.ConventionsLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A relation while it is being linked; the words of closed lists have been checked by the reader. */
record RelationDraft(EntityDraft owner, Member<RelationSpec> member, EntityDraft target) {

    /** The relation with the entity that it leads to, empty after an error. */
    static Optional<RelationDraft> of(
            Map<String, EntityDraft> drafts, EntityDraft owner, Member<RelationSpec> relation) {
        TypeText target = relation.spec().target();
        EntityDraft found = drafts.get(target.base());
        if (found != null) {
            return Optional.of(new RelationDraft(owner, relation, found));
        }
        return target.isReported() ? Optional.empty() : noTarget(drafts.keySet(), owner, relation.spec());
    }

    private static Optional<RelationDraft> noTarget(Set<String> entities, EntityDraft owner, RelationSpec relation) {
        Declarations declarations = owner.fieldLinker.declarations();
        String name = relation.target().base();
        boolean builtIn = TypeLinker.builtIn().contains(name);
        if (relation.many() && builtIn) {
            // The reader has reported collections of built-in types.
            return Optional.empty();
        }
        Location at = relation.target().at();
        String path = owner.path(relation);
        if (declarations.views.containsKey(name)) {
            return owner.diagnostics.error(
                    Code.UNKNOWN_ENTITY,
                    at,
                    path + " refers to '" + name + "', which is a view.",
                    "A foreign key can't refer to a view: refer to an entity, or find the view's rows by its id.");
        }
        boolean value = builtIn || declarations.typeNames().contains(name);
        return value && relation.many()
                ? owner.diagnostics.error(
                        Code.NOT_YET,
                        at,
                        path + " is a collection of values, which this version of ormgen does not support yet.",
                        "Use a separate entity, or an array.")
                : owner.diagnostics.error(
                        Code.UNKNOWN_ENTITY,
                        at,
                        path + " refers to '" + name + "', which is not an entity.",
                        value ? "Declare it under fields." : Nearest.hint(name, entities));
    }

    RelationSpec spec() {
        return member.spec();
    }

    String path() {
        return owner.path(spec());
    }

    <T> Optional<T> error(Code code, Location at, String message, String hint) {
        return owner.diagnostics.error(code, at, message, hint);
    }

    Declaration declaration() {
        RelationSpec spec = spec();
        return new Declaration(
                spec.name().value(),
                path(),
                spec.doc().map(Located::value),
                spec.annotations().stream().map(Located::value).toList(),
                member.mixin(),
                spec.renamedFrom().map(Located::value),
                spec.name().at());
    }

    /** Reports a key that a relation of this form can't have. */
    RelationDraft as(RelationForm form) {
        form.check(owner, spec());
        return this;
    }

    /** The relation of the target that is mapped by this one; of several the first, the others are reported. */
    Optional<String> inverse() {
        return Optional.ofNullable(target.inverses.get(path()));
    }

    /** What happens when the row that is referred to goes, or its key changes. */
    static ReferentialAction action(Optional<Located<String>> word) {
        return word.map(action -> Naming.constant(ReferentialAction.class, action.value()))
                .orElse(ReferentialAction.NO_ACTION);
    }

    Set<Cascade> cascade() {
        Set<Cascade> cascade = EnumSet.noneOf(Cascade.class);
        for (Located<String> word : spec().cascade()) {
            cascade.addAll(
                    word.value().equals("all") ? Cascade.all() : Set.of(Naming.constant(Cascade.class, word.value())));
        }
        return Collections.unmodifiableSet(cascade);
    }

    boolean orphanRemoval() {
        return FieldLinker.isSet(spec().orphanRemoval());
    }

    CollectionKind collection(CollectionKind usual) {
        return spec().collection()
                .map(word -> Naming.constant(CollectionKind.class, word.value()))
                .orElse(usual);
    }

    Fetch fetch() {
        return spec().fetch().map(ConventionsLinker::fetch).orElse(owner.conventions.fetch());
    }

    /** How a relation to one entity is loaded: lazily or eagerly; the other ways are for collections. */
    Fetch toOneFetch() {
        Fetch fetch = fetch();
        if (fetch.mode() == Fetch.Mode.LAZY || fetch.mode() == Fetch.Mode.EAGER) {
            return fetch;
        }
        spec().fetch()
                .ifPresent(word -> error(
                        Code.FETCH,
                        word.at(),
                        path() + " refers to one entity, which can't be fetched as " + word.value() + ".",
                        "Write lazy or eager; the others are for collections."));
        return Fetch.LAZY;
    }

    /** The order of a collection, from a text such as {@code name asc, id}. */
    List<Sorting> orderBy() {
        return spec().orderBy().stream()
                .flatMap(text ->
                        Stream.of(text.value().split(",", -1)).flatMap(key -> sorting(text, key.strip()).stream()))
                .toList();
    }

    private Optional<Sorting> sorting(Located<String> text, String key) {
        String[] words = key.split("\\s+");
        String field = words[0];
        if (words.length > 2 || (words.length == 2 && !Set.of("asc", "desc").contains(words[1]))) {
            return error(
                    Code.ORDER_BY,
                    text.at(),
                    "'" + key + "' is not a valid sort key.",
                    "Write fields with an optional asc or desc, such as name asc, id.");
        }
        if (target.basic(field).isEmpty()
                && target.system.stream()
                        .noneMatch(attribute -> attribute.name().equals(field))) {
            return error(
                    Code.ORDER_BY,
                    text.at(),
                    "'" + field + "' is not a field of " + target.name() + " with a single column.",
                    Nearest.hint(field, target.attributeNames()));
        }
        return Optional.of(new Sorting(field, words.length == 2 && words[1].equals("desc")));
    }
}
