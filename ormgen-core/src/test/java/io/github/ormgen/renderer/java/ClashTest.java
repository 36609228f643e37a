package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClashTest {

    /** Classes that generated code uses. */
    private static final List<String> NAMES = List.of(
            ("Object String Override Set List Map Entity Table Column Instant Version Generated Filter FilterDef Objects "
                            + "Collections LinkedHashSet ArrayList Nullable NullMarked Id UUID Long Integer Boolean "
                            + "SuppressWarnings NotNull Size Basic Serializable IdClass Embedded Valid JdbcTypeCode "
                            + "SqlTypes LocalDate Duration BigDecimal Record Enum Class ChronoUnit SQLDelete "
                            + "MySQLDialect DialectOverride")
                    .split(" "));

    @TempDir
    Path folder;

    @Test
    @DisplayName("Entities, enums and embeddables may have the names of all classes that generated code uses")
    void classes() throws IOException {
        StringBuilder model = new StringBuilder("ormgen: 1\npackage: com.acme.clash\n");
        model.append("conventions: { id: uuid, timestamps: true, softDelete: true, version: true }\n");
        model.append("enums:\n  EnumType: { A: a }\n  JdbcType: { values: [X], storage: native }\n");
        model.append("embeddables:\n  Embeddable: { fields: { String: string(10), Objects: int?, at: date } }\n");
        model.append("mixins:\n  Mixin: { fields: { mixed: \"string(9)?\" } }\nentities:\n");
        for (int i = 0; i < NAMES.size(); i++) {
            model.append(entity(i));
        }
        Files.writeString(folder.resolve("model.yaml"), model);

        Map<String, String> sources = Scenarios.render(Scenarios.model(folder));

        assertThat(MemoryCompiler.compile(sources)).isNotNull();
        assertThat(sources.get("com/acme/clash/Object.java"))
                .contains("public boolean equals(java.lang.@org.jspecify.annotations.Nullable Object other)");
    }

    @Test
    @DisplayName("Attributes may have the names of classes, of methods and of local variables in generated code")
    void attributes() throws IOException {
        Files.writeString(folder.resolve("model.yaml"), """
                ormgen: 1
                package: com.acme.clash
                conventions: { id: uuid, softDelete: true }
                embeddables:
                  Part: { fields: { Objects: string(10), String: string(10) } }
                entities:
                  User:
                    fields: { Objects: string(10), String: int?, Class: int?, User: int?, part: Part, LIVING: int?,
                      when: instant?, other: string(5), that: int?, former: int?, delete: int?, restore: int?,
                      toString: int?, hashCode: int?, deleted: boolean, isDone: boolean, key: int?, id_: int? }
                    relations:
                      parent: { one: User? }
                      children: { many: User, mappedBy: parent, cascade: all }
                      classes: { many: User, through: user_classes }
                      series: { many: User, mappedBy: classes }
                """);

        Map<String, String> sources = Scenarios.render(Scenarios.model(folder));

        assertThat(MemoryCompiler.compile(sources)).isNotNull();
        assertThat(sources.get("com/acme/clash/User.java"))
                .contains(
                        "getClass_()", "addClass(com.acme.clash.User class_)", "addSeries(com.acme.clash.User series)");
    }

    private static String entity(int index) {
        String name = NAMES.get(index);
        String one = NAMES.get((index + 7) % NAMES.size());
        String inverse = NAMES.get((index + NAMES.size() - 7) % NAMES.size());
        return "  " + name + ":\n    mixins: [Mixin]\n    table: t_" + index + "\n    fields: { text: string(10), "
                + "big: \"decimal(10,2)?\", list: \"string(5)[]?\", kind: EnumType?, type: JdbcType?, emb: Embeddable?, "
                + "on: date?, flag: boolean, dur: duration?, js: json?, bytes: blob? }\n    relations:\n"
                + "      one: { one: " + one + "? }\n      many: { many: " + one + ", through: j_" + index + " }\n"
                + "      inverse: { many: " + inverse + ", mappedBy: one, cascade: all }\n";
    }
}
