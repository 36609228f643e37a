package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.ConventionsLinker;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words that relations use; those of closed lists have been checked by the reader. */
record RelationWords(Conventions conventions, Diagnostics diagnostics) {

    ReferentialAction action(Optional<Located<String>> word) {
        return switch (word.map(Located::value).orElse("noAction")) {
            case "restrict" -> ReferentialAction.RESTRICT;
            case "cascade" -> ReferentialAction.CASCADE;
            case "setNull" -> ReferentialAction.SET_NULL;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    Set<Cascade> cascade(List<Located<String>> words) {
        Set<Cascade> cascade = EnumSet.noneOf(Cascade.class);
        for (Located<String> word : words) {
            if (word.value().equals("all")) {
                cascade.addAll(Cascade.all());
            } else {
                cascade.add(Cascade.valueOf(word.value().toUpperCase(Locale.ROOT)));
            }
        }
        return Collections.unmodifiableSet(cascade);
    }

    CollectionKind collection(Optional<Located<String>> word, CollectionKind usual) {
        return word.map(kind -> kind.value().equals("list") ? CollectionKind.LIST : CollectionKind.SET)
                .orElse(usual);
    }

    Fetch fetch(Optional<Located<String>> text) {
        return text.map(ConventionsLinker::fetch).orElse(conventions.fetch());
    }

    /** How a relation to one entity is loaded: lazily or eagerly; the other ways are for collections. */
    Fetch toOneFetch(String relation, Optional<Located<String>> text) {
        Fetch fetch = fetch(text);
        if (fetch.mode() == Fetch.Mode.LAZY || fetch.mode() == Fetch.Mode.EAGER) {
            return fetch;
        }
        text.ifPresent(at -> diagnostics.error(
                Code.FETCH,
                at.at(),
                relation + " refers to one entity, which can't be fetched as " + at.value() + ".",
                "Write lazy or eager; the others are for collections."));
        return Fetch.LAZY;
    }

    /** The order of a collection, from a text such as {@code name asc, id}. */
    List<Sorting> orderBy(RelationSpec relation, EntityDraft target) {
        List<Sorting> sortings = new ArrayList<>();
        relation.orderBy().ifPresent(text -> {
            for (String key : text.value().split(",", -1)) {
                add(sortings, text, key.strip(), target);
            }
        });
        return List.copyOf(sortings);
    }

    private void add(List<Sorting> sortings, Located<String> text, String key, EntityDraft target) {
        String[] words = key.split("\\s+");
        String field = words[0];
        boolean direction =
                words.length == 1 || (words.length == 2 && Set.of("asc", "desc").contains(words[1]));
        boolean known = target.basic(field).isPresent()
                || target.system.stream().anyMatch(attribute -> attribute.name().equals(field));
        if (!direction) {
            diagnostics.error(
                    Code.ORDER_BY,
                    text.at(),
                    "'" + key + "' is not a valid sort key.",
                    "Write fields with an optional asc or desc, such as name asc, id.");
        } else if (!known) {
            diagnostics.error(
                    Code.ORDER_BY,
                    text.at(),
                    "'" + field + "' is not a field of " + target.name() + " with a single column.",
                    Nearest.hint(field, target.attributeNames()));
        } else {
            sortings.add(new Sorting(field, words.length == 2 && words[1].equals("desc")));
        }
    }
}
