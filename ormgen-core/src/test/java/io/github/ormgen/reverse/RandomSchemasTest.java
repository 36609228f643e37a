package io.github.ormgen.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.random.RandomPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that no model was there for. */
class RandomSchemasTest {

    @TempDir
    private Path folder;

    /** What a model has no word for: of these a schema without a model may have any. */
    private static final Pattern UNSAYABLE = Pattern.compile("(view|type|sequence) .*"
            + "|column .*: A model can't contain its type or its name: .*[Kk]ind_type\\."
            + "|(unique constraint|index) .*: It is (unique on )?[^:]*(and the model says|among rows that are not deleted).*"
            + "|unique constraint .*: It is a unique index, and becomes a unique constraint\\."
            + "|unique constraint .*: It is not in the model: .*"
            + "|check .*: ck_.*_enum");

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(longs = {0, 1000})
    @DisplayName("A schema becomes a model without an error that says all but what no model can")
    void said(long first) throws IOException {
        for (long seed = first; seed < first + 40; seed++) {
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            List<ModelComparison.Finding> differences =
                    RoundTrip.differences(own, RandomPair.of(seed).before());
            assertThat(differences)
                    .describedAs("seed " + seed)
                    .filteredOn(difference ->
                            !UNSAYABLE.matcher(difference.toString()).matches())
                    .isEmpty();
        }
    }
}
