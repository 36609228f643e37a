package io.github.ormgen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages, as the architecture has them. */
class ArchitectureTest {

    private static final String ROOT = "io.github.ormgen";

    /** The packages that may name a database: the dialects, and the registry that finds them. */
    private static final Set<String> DIALECTS = Set.of("h2", "postgresql", "innodb", "mariadb", "mysql", "registry");

    /** The packages that most of the others stand on; the table says {@code +}. */
    private static final Set<String> GROUND = Set.of("diagnostic", "schema", "output", "project");

    /** For each library that not everybody may use, by the beginning of its packages, the phases that may. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("tools.jackson.", Set.of("spec.document", "schema.json")),
            Map.entry("tools.jackson.databind.", Set.of("schema.json")),
            Map.entry("com.fasterxml.jackson.", Set.of("schema.json", "history")),
            Map.entry("org.snakeyaml.", Set.of("spec.document")),
            Map.entry("freemarker.", Set.of("render")),
            Map.entry("java.sql.", Set.of("database", "dialect")),
            Map.entry("javax.sql.", Set.of("database.hibernate")),
            Map.entry("org.flywaydb.", Set.of("database.migrate")),
            Map.entry("org.apache.maven.", Set.of()),
            Map.entry("org.codehaus.plexus.", Set.of()));

    /** The packages with more than 25 classes, whose {@code package-info} says why. */
    private static final Set<String> LARGE = Set.of("model", "schema");

    /** For each package, those that it may use: the table {@code arrows.txt}. A package that has no line is an error. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>();

    private static JavaClasses classes;

    /** Reads our classes alone: what others look like inside is no matter here, and takes most of the time. */
    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/io/github/ormgen/arrows.txt"))) {
            if (!line.startsWith("#")) {
                String[] sides = line.split(" *-> *", -1);
                Set<String> used = new TreeSet<>(List.of(sides[1].split(" ")));
                if (used.remove("+")) {
                    used.addAll(GROUND);
                }
                used.remove("");
                ARROWS.put(sides[0], used);
            }
        }
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
        assertThat(ARROWS.keySet()).isEqualTo(found);
    }

    @Test
    @DisplayName("No package uses another that uses it")
    void circles() {
        Set<String> open = new TreeSet<>(ARROWS.keySet());
        boolean isGoingOn = true;
        while (isGoingOn) {
            isGoingOn = open.removeIf(phase -> Collections.disjoint(ARROWS.getOrDefault(phase, Set.of()), open));
        }
        assertThat(open).isEmpty();
    }

    @Test
    @DisplayName("No class but the dialects and their registry names a database")
    void databases() {
        SortedSet<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            String phase = phaseOf(type.getPackageName());
            boolean isDialect = phase.startsWith("dialect.") && DIALECTS.contains(phase.substring("dialect.".length()));
            if (!isDialect && !type.isAssignableTo(Database.class)) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Database.class)
                                && access.getTarget().getRawType().isEquivalentTo(Database.class))
                        .forEach(access -> wrong.add(access.getDescription()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("No package holds more classes than a reader can survey, except where its page says why")
    void sizes() {
        SortedMap<String, Long> counts = new TreeMap<>();
        classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> counts.merge(phaseOf(type.getPackageName()), 1L, Long::sum));
        counts.keySet().removeAll(LARGE);
        counts.values().removeIf(count -> count <= 25);
        assertThat(counts).isEmpty();
    }

    @Test
    @DisplayName("No static is mutable")
    void statics() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
    }

    private static boolean mayUse(String phase, String used) {
        if (isOurs(used)) {
            String other = phaseOf(used);
            return phase.equals(other) || ARROWS.getOrDefault(phase, Set.of()).contains(other);
        }
        return LIBRARIES.entrySet().stream()
                .filter(library -> (used + ".").startsWith(library.getKey()))
                .allMatch(library -> library.getValue().stream().anyMatch(may -> (phase + ".").startsWith(may + ".")));
    }

    private static boolean isOurs(String name) {
        return (name + ".").startsWith(ROOT + ".");
    }

    private static String phaseOf(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
