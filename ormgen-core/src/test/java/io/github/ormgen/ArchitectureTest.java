package io.github.ormgen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages, as the architecture has them. */
class ArchitectureTest {

    private static final String ROOT = "io.github.ormgen";

    /** The pipeline itself, which may use everything. */
    private static final String PIPELINE = "";

    /**
     * For each phase, the phases that it may use beside itself. A phase is a package with all below it that have no place
     * of their own; a package that has none is an error.
     */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("schema", Set.of("diagnostic")),
            Map.entry("schema.json", Set.of("schema")),
            Map.entry("project", Set.of("diagnostic")),
            Map.entry("output", Set.of("diagnostic", "project")),
            Map.entry("render", Set.of("diagnostic", "output", "project")),
            Map.entry("spec", ground()),
            Map.entry("model", ground("spec", "schema.json")),
            Map.entry("mapping", ground("model", "schema.change")),
            Map.entry("entityplan", Set.of("model", "schema")),
            Map.entry("renderer", ground("model", "schema.change", "entityplan")),
            Map.entry("renderer.java", ground("model", "render", "entityplan", "renderer")),
            Map.entry("schema.change", ground()),
            Map.entry("history", ground("schema.json", "schema.change")),
            Map.entry("dialect", ground()),
            Map.entry("sql", ground("schema.json", "schema.change", "render", "renderer", "dialect")),
            Map.entry("lint", ground("schema.change", "sql")),
            Map.entry("plan", ground("schema.json", "schema.change", "sql", "lint")),
            Map.entry("database", ground("schema.change", "history", "sql", "dialect")),
            Map.entry("verify", ground("database", "sql", "dialect")),
            Map.entry("reverse", ground("model", "sql")));

    /** For each library that not everybody may use, by the beginning of its packages, the phases that may. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("tools.jackson.", Set.of("spec", "schema.json")),
            Map.entry("tools.jackson.databind.", Set.of("schema.json")),
            Map.entry("com.fasterxml.jackson.", Set.of("schema.json", "history")),
            Map.entry("org.snakeyaml.", Set.of("spec")),
            Map.entry("freemarker.", Set.of("render")),
            Map.entry("java.sql.", Set.of("database", "dialect")),
            Map.entry("javax.sql.", Set.of("database")),
            Map.entry("org.flywaydb.", Set.of("database")),
            Map.entry("org.apache.maven.", Set.of()),
            Map.entry("org.codehaus.plexus.", Set.of()));

    private static JavaClasses classes;

    /** Reads our classes alone: what others look like inside is no matter here, and takes most of the time. */
    @BeforeAll
    static void read() {
        ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);
        });
    }

    @Test
    @DisplayName("Every package knows only what comes before it, and the libraries that it may")
    void arrows() {
        assertThat(classes).hasSizeGreaterThan(500);
        SortedSet<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            String phase = phaseOf(type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!mayUse(phase, used)) {
                    wrong.add(phase + " must not use " + used + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("Every package has its place among the arrows")
    void everyPackageHasItsPlace() {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> found.add(phaseOf(type.getPackageName())));
        found.remove(PIPELINE);
        assertThat(ARROWS.keySet()).containsAll(found);
    }

    @Test
    @DisplayName("No static is mutable")
    void statics() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
    }

    private static boolean mayUse(String phase, String used) {
        if (isOurs(used)) {
            String other = phaseOf(used);
            return phase.equals(other)
                    || phase.equals(PIPELINE)
                    || ARROWS.getOrDefault(phase, Set.of()).contains(other);
        }
        return LIBRARIES.entrySet().stream()
                .filter(library -> (used + ".").startsWith(library.getKey()))
                .allMatch(library -> library.getValue().contains(phase));
    }

    private static boolean isOurs(String name) {
        return (name + ".").startsWith(ROOT + ".");
    }

    /** The longest of the names among the arrows that a package is, or is below of. */
    private static String phaseOf(String name) {
        String below = name.equals(ROOT) ? PIPELINE : name.substring(ROOT.length() + 1);
        return ARROWS.keySet().stream()
                .filter(phase -> (below + ".").startsWith(phase + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(below);
    }

    private static Set<String> ground(String... phases) {
        Set<String> names = new TreeSet<>(Set.of("diagnostic", "schema", "output", "project"));
        names.addAll(Arrays.asList(phases));
        return names;
    }
}
