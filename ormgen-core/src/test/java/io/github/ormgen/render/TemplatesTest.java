package io.github.ormgen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final Sample VIEW =
            new Sample("x", 1234567, true, Optional.of("hello"), Optional.empty(), List.of("a"));

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    @DisplayName("A view's components are variables, numbers and booleans come in one form, optionals may be missing")
    void view() {
        String text = render(
                "[=name] [=count] [=shown] [=doc] [=rest!\"-\"] <#if rest??>!</#if><#list lines as line>[=line]</#list> ${x}");

        assertThat(text).isEqualTo("x 1234567 true hello - a ${x}");
    }

    @Test
    @DisplayName("A template can make no object of any class")
    void sandbox() {
        assertThatThrownBy(() -> render("[=\"freemarker.template.utility.Execute\"?new()(\"id\")]"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("not allowed");
    }

    @Test
    @DisplayName("A failure of a built-in template is no person's mistake")
    void builtinFailure() {
        assertThatThrownBy(() -> render("[=rest]"))
                .isInstanceOfSatisfying(
                        TemplateFailure.class,
                        failure -> assertThat(failure.diagnostic()).isEmpty())
                .hasMessageContaining("rest");
    }

    @Test
    @DisplayName("A template of one's own takes the place of the built-in one, for includes too")
    void override() throws IOException {
        write("t/part.ftl", "own [=name]\r\n");
        Templates templates =
                Templates.of(Map.of("t/main.ftl", "<#include \"part.ftl\">", "t/part.ftl", "built in"), overrides());

        assertThat(templates.render("t/main.ftl", VIEW)).isEqualTo("own x\n");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("A failing template of one's own is an error at its place")
    void overrideFailure() throws IOException {
        write("t/main.ftl", "fine\n  [=nothing]");
        write("t/other.ftl", "<#if");
        Templates templates = Templates.of(Map.of("t/main.ftl", "x", "t/other.ftl", "y"), overrides());

        assertThat(failure(templates, "t/main.ftl"))
                .startsWith(
                        "src/templates/t/main.ftl:2:5: error OG-TPL-02: The template fails: The following has evaluated to null or missing: ==> nothing");
        assertThat(failure(templates, "t/other.ftl"))
                .startsWith(
                        "src/templates/t/other.ftl:1:2: error OG-TPL-02: The template fails: #if is an existing directive");
    }

    @Test
    @DisplayName("A file that takes the place of no template is an error, with the nearest name")
    void stray() throws IOException {
        write("t/mian.ftl", "x");
        write("readme.md", "x");
        overrides().reportStrays(List.of("t/main.ftl"), diagnostics);

        assertThat(diagnostics.all())
                .extracting(DiagnosticText::head)
                .containsExactly(
                        "src/templates/readme.md: error OG-TPL-01: There is no template 'readme.md' that this file could replace.",
                        "src/templates/t/mian.ftl: error OG-TPL-01: There is no template 't/mian.ftl' that this file could replace.");
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.hint())
                .containsExactly("The templates are: t/main.ftl.", "Did you mean 't/main.ftl'?");
    }

    @Test
    @DisplayName("A folder that is missing and a file that is not in UTF-8 are errors")
    void unreadable() throws IOException {
        Files.write(folder.resolve("latin1.ftl"), "ä".getBytes(StandardCharsets.ISO_8859_1));
        overrides();
        Overrides.in(folder.resolve("missing"), "missing", diagnostics);

        assertThat(diagnostics.all())
                .extracting(DiagnosticText::head)
                .containsExactly(
                        "missing: error OG-TPL-03: The folder of templates can't be read.",
                        "src/templates/latin1.ftl: error OG-TPL-03: The template is not in UTF-8.");
    }

    private static String render(String template) {
        return Templates.of(Map.of("t/main.ftl", template), Overrides.none()).render("t/main.ftl", VIEW);
    }

    private static String failure(Templates templates, String name) {
        try {
            return templates.render(name, VIEW);
        } catch (TemplateFailure e) {
            return DiagnosticText.head(e.diagnostic().orElseThrow());
        }
    }

    private Overrides overrides() {
        return Overrides.in(folder, "src/templates", diagnostics);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @DisplayName("A function takes one text, and a template that gives it anything else fails")
    void call() {
        assertThat(render("[=twice(name)]")).isEqualTo("xx");
        assertThatThrownBy(() -> render("[=twice(count)]"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("One text is expected in parentheses.");
    }

    /** What the templates above print. */
    private record Sample(
            String name, int count, boolean shown, Optional<String> doc, Optional<String> rest, List<String> lines)
            implements View {
        @Override
        public Object get(String variable) {
            return variable.equals("twice") ? (Call) argument -> argument + argument : View.super.get(variable);
        }
    }
}
