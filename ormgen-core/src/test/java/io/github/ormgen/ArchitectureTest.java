package io.github.ormgen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the packages, as the architecture has them. */
class ArchitectureTest {

    private static final String ROOT = "io.github.ormgen";

    /** The pipeline itself, which may use everything. */
    private static final String PIPELINE = "";

    /** For each phase, the phases that it may use beside itself; a package that is not named here is an error. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("schema", Set.of("diagnostic")),
            Map.entry("project", Set.of("diagnostic")),
            Map.entry("output", Set.of("diagnostic", "project")),
            Map.entry("render", Set.of("diagnostic", "output", "project")),
            Map.entry("spec", ground()),
            Map.entry("model", ground("spec")),
            Map.entry("mapping", ground("model", "schema.change")),
            Map.entry("entityplan", Set.of("model", "schema")),
            Map.entry("renderer", ground("model", "schema.change", "entityplan")),
            Map.entry("entity", ground("model", "render", "entityplan", "renderer")),
            Map.entry("schema.change", ground()),
            Map.entry("history", ground("schema.change")),
            Map.entry("sql", ground("schema.change", "render", "renderer")),
            Map.entry("lint", ground("schema.change", "sql")),
            Map.entry("plan", ground("schema.change", "sql", "lint")),
            Map.entry("database", ground("schema.change", "history", "sql")),
            Map.entry("verify", ground("database", "sql")),
            Map.entry("reverse", ground("model", "sql")));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static Stream<String> phases() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0} knows only what comes before it")
    @MethodSource("phases")
    void arrow(String phase) {
        Set<String> allowed = new TreeSet<>(ARROWS.get(phase));
        allowed.add(phase);
        classes()
                .that(isOf(Set.of(phase)))
                .should()
                .onlyDependOnClassesThat(isOf(allowed).or(isForeign()))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    @DisplayName("Every package has its place among the arrows")
    void everyPackageHasItsPlace() {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> found.add(phaseOf(type)));
        found.remove(PIPELINE);
        assertThat(ARROWS.keySet()).containsAll(found);
    }

    @Test
    @DisplayName("Jackson and the YAML parser stay in spec, schema and history")
    void parsers() {
        confine(Set.of("spec", "schema", "schema.change", "history"), "tools.jackson..", "org.snakeyaml..");
    }

    @Test
    @DisplayName("FreeMarker stays in rendering")
    void freemarker() {
        confine(Set.of("entity", "sql", "render"), "freemarker..");
    }

    @Test
    @DisplayName("JDBC and Flyway stay in database")
    void databases() {
        confine(Set.of("database"), "java.sql..", "javax.sql..", "org.flywaydb..");
    }

    @Test
    @DisplayName("Maven stays out")
    void maven() {
        confine(Set.of(), "org.apache.maven..", "org.codehaus.plexus..");
    }

    @Test
    @DisplayName("No static is mutable")
    void statics() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
    }

    private static void confine(Set<String> phases, String... libraries) {
        noClasses()
                .that(DescribedPredicate.not(isOf(phases)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> isOf(Set<String> phases) {
        return describe("are of " + phases, type -> !isForeign().test(type) && phases.contains(phaseOf(type)));
    }

    private static DescribedPredicate<JavaClass> isForeign() {
        return describe(
                "are not ours",
                type -> !type.getPackageName().equals(ROOT)
                        && !type.getPackageName().startsWith(ROOT + "."));
    }

    private static String phaseOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return PIPELINE;
        }
        String below = name.substring(ROOT.length() + 1);
        return below.startsWith("schema.change") ? "schema.change" : below.split("\\.")[0];
    }

    private static Set<String> ground(String... phases) {
        Set<String> names = new TreeSet<>(Set.of("diagnostic", "schema", "output", "project"));
        names.addAll(Arrays.asList(phases));
        return names;
    }
}
