package io.github.ormgen.entityplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.entityplan.PlannedAttribute.Visibility;
import io.github.ormgen.entityplan.SoftDeletePlan.CascadedRemoval;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.spec.reader.SpecReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan of entities")
class EntityPlanTest {

    private final EntityPlan plan = plan("relations");

    private static EntityPlan plan(String scenario) {
        Path folder =
                Path.of("src/test/resources/io/github/ormgen/renderer/java").resolve(scenario);
        Diagnostics diagnostics = new Diagnostics();
        return EntityPlan.of(new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics)));
    }

    @Test
    @DisplayName("says where keys come from, and that those of the database are null at first")
    void keys() {
        Key root = plan.entity("Root").key();
        assertThat(root.origin()).isEqualTo(Key.Origin.OWN);
        assertThat(root.value()).isPresent();
        assertThat(root.nullable()).isTrue();

        Key keyed = plan.entity("Keyed").key();
        assertThat(keyed.origin()).isEqualTo(Key.Origin.COMPOSITE);
        assertThat(keyed.columns()).containsExactly("root_id", "on", "kind");
        assertThat(keyed.nested()).isFalse();
        assertThat(keyed.nullable()).as("its root may not be stored").isTrue();
    }

    @Test
    @DisplayName("compares by the natural id, or else by the key")
    void equality() {
        assertThat(plan.entity("Mark").naturalId())
                .extracting(PlannedAttribute::name)
                .containsExactly("label", "space");
        assertThat(plan.entity("Root").naturalId()).isEmpty();
    }

    @Test
    @DisplayName("asks for what has no value otherwise, and settles what is part of a key")
    void constructors() {
        PlannedEntity keyed = plan.entity("Keyed");
        assertThat(keyed.required()).extracting(PlannedAttribute::name).containsExactly("root", "on", "kind");
        assertThat(keyed.attribute("root"))
                .hasValueSatisfying(root -> assertThat(root.writable()).isFalse());
        assertThat(keyed.attribute("text"))
                .hasValueSatisfying(text -> assertThat(text.writable()).isTrue());
        assertThat(plan.entity("Root").attribute("createdAt"))
                .hasValueSatisfying(created -> assertThat(created.writable()).isFalse());
    }

    @Test
    @DisplayName("shows neither secrets nor long texts")
    void shown() {
        assertThat(plan("accounts").entity("User").shown())
                .extracting(PlannedAttribute::name)
                .containsExactly("id", "email", "name");
        assertThat(plan("accounts").entity("Profile").shown())
                .extracting(PlannedAttribute::name)
                .doesNotContain("bio");
    }

    @Test
    @DisplayName("takes along what a removal reaches, and lets a new row replace a deleted one")
    void softDelete() {
        SoftDeletePlan root = plan.entity("Root").softDelete().orElseThrow();
        assertThat(root.removals())
                .extracting(CascadedRemoval::attribute)
                .containsExactly("leaves", "leafFlags", "keyeds", "one");
        assertThat(plan.entity("Leaf").softDelete().orElseThrow().reachedFromOtherPackages())
                .isTrue();

        SoftDeletePlan single = plan.entity("Single").softDelete().orElseThrow();
        assertThat(single.replaceable()).extracting(ToOne::name).containsExactly("root");
        assertThat(single.lastBy()).as("a flag keeps no time").isEqualTo("id");
    }

    @Test
    @DisplayName("lets a deleted owner see what was deleted together with it")
    void visibility() {
        PlannedEntity root = plan.entity("Root");
        assertThat(List.of("leaves", "one"))
                .allSatisfy(
                        name -> assertThat(root.attribute(name).orElseThrow().visibility())
                                .isEqualTo(Visibility.LIVING_OR_DELETED_WITH_OWNER));
        assertThat(root.attribute("marks").orElseThrow().visibility()).isEqualTo(Visibility.ALL);
    }
}
