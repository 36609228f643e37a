package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.TypeName;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private final Imports imports = new Imports("com.acme", Set.of("Order", "String", "Set"), Set.of("Objects"));

    @Test
    @DisplayName("A class is imported and written by its simple name")
    void simple() {
        assertThat(imports.of("java.time.Instant")).isEqualTo("Instant");
        assertThat(imports.of("java.util.Map.Entry")).isEqualTo("Map.Entry");
        assertThat(imports.names()).containsExactly("java.time.Instant", "java.util.Map");
    }

    @Test
    @DisplayName("The second class of a simple name is written in full")
    void second() {
        assertThat(imports.of("javax.annotation.processing.Generated")).isEqualTo("Generated");
        assertThat(imports.of("org.hibernate.annotations.Generated")).isEqualTo("org.hibernate.annotations.Generated");
        assertThat(imports.names()).containsExactly("javax.annotation.processing.Generated");
    }

    @Test
    @DisplayName("Classes of the same package and of java.lang need no import, and the package's go first")
    void withoutImport() {
        assertThat(imports.of("com.acme.Order")).isEqualTo("Order");
        assertThat(imports.of("java.lang.Object")).isEqualTo("Object");
        assertThat(imports.of("java.lang.String")).isEqualTo("java.lang.String");
        assertThat(imports.of("java.util.Set")).isEqualTo("java.util.Set");
        assertThat(imports.names()).isEmpty();
    }

    @Test
    @DisplayName("A class that a field hides is written in full")
    void hidden() {
        assertThat(imports.of("java.util.Objects")).isEqualTo("java.util.Objects");
    }

    @Test
    @DisplayName("A primitive is itself")
    void primitive() {
        assertThat(imports.of("int")).isEqualTo("int");
    }

    @Test
    @DisplayName("Nullable stands right before a simple name")
    void nullable() {
        assertThat(imports.nullable("java.lang.Object")).isEqualTo("@Nullable Object");
        assertThat(imports.nullable("java.lang.String")).isEqualTo("java.lang.@Nullable String");
        assertThat(new TypeName("byte", "[]").nullable(imports)).isEqualTo("byte @Nullable []");
    }
}
