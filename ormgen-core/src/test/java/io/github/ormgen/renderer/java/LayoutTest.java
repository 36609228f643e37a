package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.Layout;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String LONG = "a".repeat(60);

    @Test
    @DisplayName("Lines that fit stay as they are")
    void fits() {
        assertThat(Layout.fit("    int x = 1;\n")).isEqualTo("    int x = 1;\n");
    }

    @Test
    @DisplayName("Parameters go to a second line, or each to its own")
    void signature() {
        assertThat(Layout.fit("    void m(String " + LONG + ", Map<String, Integer> b, int some) {\n"))
                .isEqualTo("    void m(String " + LONG + ", Map<String, Integer> b, int some) {\n");
        assertThat(Layout.fit("    public void method(String " + LONG + ", Map<String, Integer> b, int aNumber) {\n"))
                .isEqualTo("    public void method(\n            String " + LONG
                        + ", Map<String, Integer> b, int aNumber) {\n");
        assertThat(Layout.fit("    void method(String " + LONG + ", Map<String, Integer> b, int c" + LONG + ") {\n"))
                .isEqualTo("    void method(\n            String " + LONG + ",\n            Map<String, Integer> b,\n"
                        + "            int c" + LONG + ") {\n");
    }

    @Test
    @DisplayName("Expressions are broken before operators, never within a string")
    void expression() {
        String quoted = "\"" + "x + y, ".repeat(9) + "\"";

        assertThat(Layout.fit("        return " + quoted + " + " + LONG + ";\n"))
                .isEqualTo("        return " + quoted + "\n                + " + LONG + ";\n");
    }

    @Test
    @DisplayName("A chain of calls on a stream is broken before each")
    void chain() {
        assertThat(Layout.fit("        " + LONG + ".stream().filter(x -> x.a().equals(b)).forEach(" + LONG + ");\n"))
                .isEqualTo("        " + LONG + ".stream()\n                .filter(x -> x.a().equals(b))\n"
                        + "                .forEach(" + LONG + ");\n");
    }

    @Test
    @DisplayName("An annotation that is too long has an element a line, and long strings in pieces")
    void annotation() {
        Annotation annotation = Annotation.of("Filter")
                .with("name", "X.LIVING")
                .withString("condition", "word ".repeat(30).strip());

        List<String> lines = Annotation.lines(List.of(annotation), List.of(), new Imports("", Set.of(), Set.of()), 4);

        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 116);
        assertThat(lines.get(1)).isEqualTo("        name = X.LIVING,");
        assertThat(lines.get(3)).startsWith("                + \"").endsWith("\")");
    }
}
