package io.github.ormgen.model.link.entity;

import io.github.ormgen.model.link.entity.JoinEntities.Ends;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.CheckSpec;
import io.github.ormgen.spec.EntitySpec.IndexSpec;
import io.github.ormgen.spec.EntitySpec.KeySpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an entity holds, its mixins' first. */
record Members(
        List<Member<FieldSpec>> fields,
        List<Member<RelationSpec>> relations,
        List<Member<KeySpec>> unique,
        List<Member<IndexSpec>> indexes,
        List<Member<CheckSpec>> checks) {

    /** The members of an entity and its mixins, the fields with what their named types bring. */
    static Members of(EntitySpec entity, Optional<Ends> ends, List<MixinSpec> mixins, UnaryOperator<FieldSpec> expand) {
        List<RelationSpec> relations = concat(ends.map(Ends::relations).orElse(List.of()), entity.relations());
        List<KeySpec> unique = concat(entity.unique(), ends.map(Ends::unique).orElse(List.of()));
        return new Members(
                all(mixins, MixinSpec::fields, entity.fields()).stream()
                        .map(field -> new Member<>(expand.apply(field.spec()), field.mixin()))
                        .toList(),
                all(mixins, MixinSpec::relations, relations),
                all(mixins, MixinSpec::unique, unique),
                all(mixins, MixinSpec::indexes, entity.indexes()),
                all(mixins, MixinSpec::checks, entity.checks()));
    }

    private static <T> List<T> concat(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static <T> List<Member<T>> all(List<MixinSpec> mixins, Function<MixinSpec, List<T>> getter, List<T> own) {
        List<Member<T>> all = new ArrayList<>();
        for (MixinSpec mixin : mixins) {
            getter.apply(mixin)
                    .forEach(spec ->
                            all.add(new Member<>(spec, Optional.of(mixin.name().value()))));
        }
        own.forEach(spec -> all.add(new Member<>(spec, Optional.empty())));
        return all;
    }
}
