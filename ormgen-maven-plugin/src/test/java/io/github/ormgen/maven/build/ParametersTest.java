package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.schema.Database;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parameter")
class ParametersTest {

    @Test
    @DisplayName("draft takes four words, and an error names them")
    void draft() throws Exception {
        assertThat(Parameters.draft("main")).isEqualTo(DraftMode.MAIN);
        assertThatThrownBy(() -> Parameters.draft("Main"))
                .hasMessage("<draft> is 'Main'. It can be test, main, none, fail.");
    }

    @Test
    @DisplayName("databases takes each once, in an order of our own, and an error names those there are")
    void databases() throws Exception {
        assertThat(Parameters.databases(List.of("postgresql", " h2 ", "postgresql")))
                .containsExactly(Database.H2, Database.POSTGRESQL);
        assertThatThrownBy(() -> Parameters.databases(List.of("oracle")))
                .hasMessage("<databases> has 'oracle', which ormgen doesn't know. It knows h2, postgresql, mysql,"
                        + " mariadb.");
    }
}
