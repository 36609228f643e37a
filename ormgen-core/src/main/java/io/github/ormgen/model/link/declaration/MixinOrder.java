package io.github.ormgen.model.link.declaration;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the mixins that an entity or a mixin brings, in the order of their columns: a mixin's own mixins first. */
public record MixinOrder(Declarations declarations, Diagnostics diagnostics) {

    /** The mixins behind some names, each once; unknown ones and circles are reported and left out. */
    public List<MixinSpec> of(List<Located<String>> names, String user) {
        Set<MixinSpec> found = new LinkedHashSet<>();
        names.forEach(name -> add(name, user, new LinkedHashSet<>(), found));
        return new ArrayList<>(found);
    }

    private void add(Located<String> name, String user, Set<String> around, Set<MixinSpec> found) {
        Declared<MixinSpec> mixin = declarations.mixins.get(name.value());
        if (mixin == null) {
            reportUnknown(name, user);
        } else if (!around.add(name.value())) {
            diagnostics.error(
                    Code.MIXIN_CIRCLE,
                    name.at(),
                    "The mixin " + name.value() + " includes itself: " + String.join(" → ", around) + " → "
                            + name.value() + ".",
                    "Remove it from one of them.");
        } else {
            mixin.spec().mixins().forEach(inner -> add(inner, name.value(), around, found));
            found.add(mixin.spec());
            around.remove(name.value());
        }
    }

    private void reportUnknown(Located<String> name, String user) {
        String kind = declarations.kindOf(name.value());
        String hint = Nearest.hint(name.value(), declarations.mixins.keySet());
        diagnostics.error(
                Code.UNKNOWN_MIXIN,
                name.at(),
                user + " names the mixin '" + name.value() + "', which is "
                        + (kind.equals("unknown") ? "not declared" : kind) + ".",
                hint.isEmpty() ? "Declare it under mixins." : hint);
    }
}
