package io.github.ormgen.model.link.relation;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.link.draft.EntityDraft;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the key {@code orderBy}, such as {@code name asc, id}. */
record OrderByLinker(Diagnostics diagnostics) {

    List<Sorting> link(RelationSpec relation, EntityDraft target) {
        List<Sorting> sortings = new ArrayList<>();
        relation.orderBy().ifPresent(text -> {
            for (String key : text.value().split(",", -1)) {
                add(sortings, text, key.strip(), target);
            }
        });
        return sortings;
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
