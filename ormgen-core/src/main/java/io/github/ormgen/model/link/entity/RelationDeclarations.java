package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.List;
import java.util.Optional;

/** Relations that a join entity has without the author writing them. */
final class RelationDeclarations {

    private RelationDeclarations() {}

    /** A required relation to one entity. */
    static RelationSpec toOne(String name, String target, boolean id, Location at) {
        return new RelationSpec(
                new Located<>(name, at),
                false,
                new TypeText(target, List.of(), false, false, at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                id ? Optional.of(new Located<>(true, at)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The collection of join entities, whose keys beside the name are those of the relation that it stands for. */
    static RelationSpec collection(JoinEntities.Side side) {
        RelationSpec written = side.relation();
        Location at = written.name().at();
        return new RelationSpec(
                new Located<>(side.collection(), at),
                true,
                new TypeText(side.joinEntity(), List.of(), false, false, at),
                Optional.empty(),
                Optional.of(new Located<>(side.near(), at)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                written.cascade().isEmpty() ? List.of(new Located<>("all", at)) : written.cascade(),
                written.orphanRemoval().or(() -> Optional.of(new Located<>(true, at))),
                written.fetch(),
                Optional.empty(),
                written.collection(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
