package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.spec.ViewSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that the files declare, by simple name, which is unique over all kinds and packages. */
public final class Declarations {

    public final SortedMap<String, FieldSpec> types = new TreeMap<>();
    public final SortedMap<String, Declared<EnumSpec>> enums = new TreeMap<>();
    public final SortedMap<String, Declared<EmbeddableSpec>> embeddables = new TreeMap<>();
    public final SortedMap<String, Declared<MixinSpec>> mixins = new TreeMap<>();
    public final SortedMap<String, Declared<EntitySpec>> entities = new TreeMap<>();
    public final SortedMap<String, Declared<ViewSpec>> views = new TreeMap<>();
    private final Map<String, Map<String, ?>> kinds = Map.of(
            "a type", types,
            "an enum", enums,
            "an embeddable", embeddables,
            "a mixin", mixins,
            "an entity", entities,
            "a view", views);
    private final Map<String, Located<String>> places = new HashMap<>();
    private final Diagnostics diagnostics;

    /** Collects what all files declare, and reports what is declared twice. */
    public Declarations(Spec spec, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        spec.files().forEach(this::declare);
    }

    private void declare(SpecFile file) {
        String javaPackage = file.javaPackage().map(Located::value).orElse("");
        file.types().stream()
                .filter(type -> isNew(type.name()))
                .forEach(type -> types.put(type.name().value(), type));
        file.enums().forEach(spec -> add(enums, spec, spec.name(), javaPackage));
        file.embeddables().forEach(spec -> add(embeddables, spec, spec.name(), javaPackage));
        file.mixins().forEach(spec -> add(mixins, spec, spec.name(), javaPackage));
        file.entities().forEach(spec -> add(entities, spec, spec.name(), javaPackage));
        file.views().forEach(spec -> add(views, spec, spec.name(), javaPackage));
        boolean needsPackage = Stream.of(file.enums(), file.embeddables(), file.mixins(), file.entities(), file.views())
                .anyMatch(specs -> !specs.isEmpty());
        if (needsPackage && javaPackage.isEmpty()) {
            diagnostics.error(
                    Code.NO_PACKAGE,
                    Location.ofFile(file.path()),
                    "The file declares classes but no package.",
                    "Write one at the top, such as package: com.acme.accounts");
        }
    }

    /** Adds an entity that a relation declares; false if its name is taken, which is reported. */
    public boolean addJoinEntity(EntitySpec spec, String javaPackage) {
        return add(entities, spec, spec.name(), javaPackage);
    }

    private <T> boolean add(Map<String, Declared<T>> kind, T spec, Located<String> name, String javaPackage) {
        boolean isNew = isNew(name);
        if (isNew) {
            kind.put(name.value(), new Declared<>(spec, new ClassName(javaPackage, name.value())));
        }
        return isNew;
    }

    private boolean isNew(Located<String> name) {
        // File systems that ignore letter case would keep one of User.java and USER.java.
        Located<String> first = places.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name);
        if (first != null) {
            String other = ", as '" + first.value() + "'; two names must differ in more than upper and lower case.";
            diagnostics.error(
                    Code.DECLARED_TWICE,
                    name.at(),
                    "'" + name.value() + "' is declared twice.",
                    "It is already declared at " + first.at() + (first.value().equals(name.value()) ? "." : other));
        }
        return first == null;
    }

    /** What a name is, for messages, such as {@code an enum}. */
    public String kindOf(String name) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().containsKey(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("unknown");
    }

    /** The class for an id of several values; reports another declaration of its name. */
    public ClassName idClass(ClassName owner, Location at) {
        ClassName idClass = owner.sibling(owner.simpleName() + "Id");
        String other = kindOf(idClass.simpleName());
        if (!other.equals("unknown")) {
            diagnostics.error(
                    Code.NAME_CLASH,
                    at,
                    "The id class of " + owner.simpleName() + " is named " + idClass.simpleName() + ", and " + other
                            + " has the same name.",
                    "Rename one of the two.");
        }
        return idClass;
    }

    /** The names that may stand as a field's type, built-in ones aside. */
    public List<String> typeNames() {
        return List.of(types, enums, embeddables).stream()
                .flatMap(kind -> kind.keySet().stream())
                .toList();
    }

    /** The embeddable of a name, empty if there is none. */
    public Optional<EmbeddableSpec> embeddable(String name) {
        return Optional.ofNullable(embeddables.get(name)).map(Declared::spec);
    }

    /**
     * The mixins that an entity or a mixin brings, each once, in the order of their columns: a mixin's own mixins first.
     * Unknown ones and circles are reported and left out.
     */
    public List<MixinSpec> mixinsOf(List<Located<String>> names, String user) {
        Set<MixinSpec> found = new LinkedHashSet<>();
        names.forEach(name -> addMixin(name, user, new LinkedHashSet<>(), found));
        return new ArrayList<>(found);
    }

    private void addMixin(Located<String> name, String user, Set<String> around, Set<MixinSpec> found) {
        Declared<MixinSpec> mixin = mixins.get(name.value());
        if (mixin == null) {
            reportNoMixin(name, user);
        } else if (!around.add(name.value())) {
            diagnostics.error(
                    Code.MIXIN_CIRCLE,
                    name.at(),
                    "The mixin " + name.value() + " includes itself: " + String.join(" → ", around) + " → "
                            + name.value() + ".",
                    "Remove it from one of them.");
        } else {
            mixin.spec().mixins().forEach(inner -> addMixin(inner, name.value(), around, found));
            found.add(mixin.spec());
            around.remove(name.value());
        }
    }

    private void reportNoMixin(Located<String> name, String user) {
        String kind = kindOf(name.value());
        String hint = Nearest.hint(name.value(), mixins.keySet());
        diagnostics.error(
                Code.UNKNOWN_MIXIN,
                name.at(),
                user + " names the mixin '" + name.value() + "', which is "
                        + (kind.equals("unknown") ? "not declared" : kind) + ".",
                hint.isEmpty() ? "Declare it under mixins." : hint);
    }
}
