package io.github.ormgen.schema.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.schema.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Folding the creation of a schema gives the schema, and folding the inverses gives nothing")
    void creation(int seed) {
        Schema schema = new RandomSchemas(seed).next();
        Revision revision = Revision.creating("1", "draft", schema);

        assertThat(Fold.of(Schema.empty(), revision.changes())).isEqualTo(schema);
        assertThat(Fold.of(schema, revision.inverse())).isEqualTo(Schema.empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("The inverse of an inverse is the change itself")
    void inverse(int seed) {
        List<Change> changes = Creation.of(new RandomSchemas(seed).next());

        assertThat(changes)
                .allSatisfy(change -> assertThat(change.inverse().inverse()).isEqualTo(change));
    }

    @Test
    @DisplayName("A change that does not fit the schema is refused")
    void misfit() {
        Schema schema = new RandomSchemas(1).next();
        List<Change> changes = Creation.of(schema);

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThatThrownBy(() -> Fold.of(schema, List.of(change))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Fold.of(Schema.empty(), List.of(change.inverse())))
                    .isInstanceOf(IllegalStateException.class);
        });
    }
}
