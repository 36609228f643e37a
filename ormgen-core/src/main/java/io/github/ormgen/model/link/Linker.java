package io.github.ormgen.model.link;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Model.Embeddable;
import io.github.ormgen.model.Model.Mixin;
import io.github.ormgen.model.link.entity.EntityLinker;
import io.github.ormgen.model.link.entity.JoinEntities;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.EmbeddableLinker;
import io.github.ormgen.model.link.field.EnumLinker;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.MixinLinker;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.ConventionsLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.TableNameClashes;
import io.github.ormgen.model.link.row.RowLinker;
import io.github.ormgen.model.link.view.ViewLinker;
import io.github.ormgen.spec.Spec;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Links what the author wrote into the model that is meant. */
public record Linker(Diagnostics diagnostics) {

    /** The model. If there were errors, it has placeholders and gaps, and is good for finding more errors alone. */
    public Model link(Spec spec) {
        Conventions conventions = new ConventionsLinker(spec, diagnostics).link();
        Naming naming = conventions.naming();
        Declarations declarations = new Declarations(spec, diagnostics);
        JoinEntities joinEntities = new JoinEntities(declarations, diagnostics);
        SortedMap<String, EnumClass> enums =
                each(declarations.enums, new EnumLinker(declarations, conventions, diagnostics)::link);
        FieldLinker fields = new FieldLinker(declarations, naming, enums, diagnostics);
        SortedMap<String, Embeddable> embeddables =
                each(declarations.embeddables, new EmbeddableLinker(declarations, fields, diagnostics)::link);
        SortedMap<String, Entity> tables = new EntityLinker(conventions, joinEntities, fields).link();
        SortedMap<String, Entity> entities = new ViewLinker(conventions, fields, diagnostics).with(tables);
        SortedMap<String, Mixin> mixins =
                each(declarations.mixins, new MixinLinker(declarations, fields, tables.values())::link);
        Model model = new RowLinker(
                        new Model(conventions.collation(), naming.constraints(), entities, enums, embeddables, mixins),
                        diagnostics)
                .link(declarations.entities);
        new TableNameClashes(diagnostics).check(model);
        return model;
    }

    private static <A, B> SortedMap<String, B> each(Map<String, A> all, Function<A, B> function) {
        SortedMap<String, B> linked = new TreeMap<>();
        all.forEach((name, one) -> linked.put(name, function.apply(one)));
        return linked;
    }
}
