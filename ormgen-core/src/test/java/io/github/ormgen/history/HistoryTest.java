package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.Revision;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Sequence SEQUENCE = new Sequence(TableName.of("s_seq"), "S", 1, 50);
    private static final Schema SCHEMA = new Schema(Schema.DEFAULT_COLLATION, List.of(), List.of(SEQUENCE), List.of());

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    @DisplayName("The first draft is version 1 and makes the whole schema")
    void first() {
        Revision draft = read(List.of(), List.of()).draftTo(SCHEMA).orElseThrow();

        assertThat(draft.version()).isEqualTo("1");
        assertThat(draft.description()).isEqualTo("draft");
        assertThat(draft.before()).isEqualTo(Schema.empty());
        assertThat(draft.changes()).containsExactly(new CreateSequence(SEQUENCE));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("A draft counts the scripts that a person wrote, in subfolders and with dots too")
    void handWritten() {
        List<String> names =
                List.of("V2__a.sql", "h2/V10.3__b.sql", "V9_12__c.sql", "R__d.sql", "U40__e.sql", "V50.sql");

        assertThat(read(List.of(), names).draftTo(SCHEMA))
                .hasValueSatisfying(draft -> assertThat(draft.version()).isEqualTo("11"));
    }

    @Test
    @DisplayName("An empty schema has no draft")
    void empty() {
        assertThat(read(List.of(), List.of()).draftTo(Schema.empty())).isEmpty();
    }

    @Test
    @DisplayName("Entries of a history are an error: a newer version wrote them")
    void entries() {
        read(List.of("V1__init.json", ".gitkeep"), List.of());

        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(diagnostic -> assertThat(DiagnosticText.head(diagnostic))
                        .isEqualTo("src/main/ormgen/history/V1__init.json: error OG-HIST-01:"
                                + " This version of ormgen can't read the history of migrations."));
    }

    private History read(List<String> entries, List<String> migrations) {
        return History.read("src/main/ormgen/history", entries, migrations, diagnostics);
    }
}
