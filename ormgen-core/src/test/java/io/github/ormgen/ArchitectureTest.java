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
import java.util.Arrays;
import java.util.Collections;
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

    /**
     * For each package, the packages that it may use beside itself, each of which stands above it here. A package that has
     * no place is an error.
     */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("schema.compare", Set.of("schema")),
            Map.entry("schema.json", Set.of("schema")),
            Map.entry("project", Set.of("diagnostic")),
            Map.entry("output", Set.of("diagnostic", "project")),
            Map.entry("render", Set.of("diagnostic", "project")),
            Map.entry("spec", Set.of("diagnostic")),
            Map.entry("spec.document", ground("spec")),
            Map.entry("spec.reader", ground("spec", "spec.document")),
            Map.entry("model", Set.of("diagnostic", "schema")),
            Map.entry("model.link.naming", ground("model", "spec")),
            Map.entry("model.link.sql", ground("model.link.naming", "spec")),
            Map.entry("model.link.declaration", ground("model", "model.link.naming", "model.link.sql", "spec")),
            Map.entry(
                    "model.link.field",
                    ground("model", "model.link.declaration", "model.link.naming", "model.link.sql", "spec")),
            Map.entry(
                    "model.link.draft",
                    ground("model", "model.link.declaration", "model.link.field", "model.link.naming", "spec")),
            Map.entry(
                    "model.link.constraint",
                    ground(
                            "model",
                            "model.link.declaration",
                            "model.link.draft",
                            "model.link.field",
                            "model.link.naming",
                            "model.link.sql",
                            "spec")),
            Map.entry(
                    "model.link.relation",
                    ground(
                            "model",
                            "model.link.constraint",
                            "model.link.declaration",
                            "model.link.draft",
                            "model.link.field",
                            "model.link.naming",
                            "spec")),
            Map.entry(
                    "model.link.row",
                    ground(
                            "model",
                            "model.link.declaration",
                            "model.link.field",
                            "model.link.naming",
                            "schema.json",
                            "spec")),
            Map.entry(
                    "model.link.view",
                    ground(
                            "model",
                            "model.link.declaration",
                            "model.link.field",
                            "model.link.naming",
                            "model.link.sql",
                            "spec")),
            Map.entry(
                    "model.link",
                    ground(
                            "model",
                            "model.link.constraint",
                            "model.link.declaration",
                            "model.link.draft",
                            "model.link.field",
                            "model.link.naming",
                            "model.link.relation",
                            "model.link.row",
                            "model.link.sql",
                            "model.link.view",
                            "spec")),
            Map.entry("change", ground()),
            Map.entry("change.fold", ground("change")),
            Map.entry("change.diff", ground("change", "change.fold")),
            Map.entry("mapping", ground("change", "model")),
            Map.entry("history", ground("change", "change.diff", "change.fold", "schema.json")),
            Map.entry("dialect.catalog", Set.of("schema", "schema.compare")),
            Map.entry("dialect.server", Set.of("diagnostic", "schema")),
            Map.entry("dialect", Set.of("dialect.catalog", "dialect.server", "schema")),
            Map.entry("sql.lowering", ground("dialect")),
            Map.entry("sql.ddl", ground("change", "change.fold", "dialect", "schema.json", "sql.lowering")),
            Map.entry("sql.guard", ground("change", "change.fold", "dialect", "sql.ddl", "sql.lowering")),
            Map.entry("assessment", ground("change", "dialect", "sql.ddl", "sql.guard")),
            Map.entry("database.catalog", ground("dialect", "dialect.catalog", "schema.compare", "sql.lowering")),
            Map.entry(
                    "dialect.registry",
                    Set.of(
                            "dialect",
                            "dialect.h2",
                            "dialect.mariadb",
                            "dialect.mysql",
                            "dialect.postgresql",
                            "schema")),
            Map.entry("database.connect", ground("dialect", "dialect.catalog", "dialect.registry", "dialect.server")),
            Map.entry("database.hibernate", ground("database.connect")),
            Map.entry("database.migrate", ground("database.connect", "dialect", "dialect.server", "history")),
            Map.entry("entityplan", ground("model")),
            Map.entry("renderer", ground("change", "entityplan", "model")),
            Map.entry(
                    "sql.script",
                    ground(
                            "assessment",
                            "change",
                            "change.fold",
                            "dialect",
                            "dialect.registry",
                            "render",
                            "renderer",
                            "sql.ddl",
                            "sql.guard",
                            "sql.lowering")),
            Map.entry(
                    "database.shadow",
                    ground(
                            "database.connect",
                            "dialect",
                            "dialect.catalog",
                            "dialect.registry",
                            "dialect.server",
                            "sql.script")),
            Map.entry(
                    "database.repair",
                    ground(
                            "change",
                            "change.fold",
                            "database.connect",
                            "database.migrate",
                            "database.shadow",
                            "dialect",
                            "dialect.catalog",
                            "dialect.registry",
                            "dialect.server",
                            "schema.compare",
                            "sql.script")),
            Map.entry("dialect.h2", Set.of("diagnostic", "dialect", "dialect.catalog", "dialect.server", "schema")),
            Map.entry(
                    "dialect.innodb",
                    Set.of("change", "diagnostic", "dialect", "dialect.catalog", "dialect.server", "schema")),
            Map.entry(
                    "dialect.mariadb",
                    Set.of("dialect", "dialect.catalog", "dialect.innodb", "dialect.server", "schema")),
            Map.entry(
                    "dialect.mysql",
                    Set.of("dialect", "dialect.catalog", "dialect.innodb", "dialect.server", "schema")),
            Map.entry(
                    "dialect.postgresql",
                    Set.of("change", "diagnostic", "dialect", "dialect.catalog", "dialect.server", "schema")),
            Map.entry("lint", ground("change", "change.fold", "dialect", "sql.guard")),
            Map.entry("sql.limit", ground("dialect", "sql.lowering")),
            Map.entry(
                    "goal",
                    ground(
                            "assessment",
                            "change",
                            "database.connect",
                            "database.shadow",
                            "dialect",
                            "dialect.registry",
                            "history",
                            "lint",
                            "mapping",
                            "model",
                            "model.link",
                            "render",
                            "spec",
                            "spec.reader",
                            "sql.limit",
                            "sql.script")),
            Map.entry("goal.check", ground("change", "goal", "history")),
            Map.entry(
                    "goal.live",
                    ground(
                            "assessment",
                            "change",
                            "database.connect",
                            "database.migrate",
                            "goal",
                            "history",
                            "sql.script")),
            Map.entry(
                    "verify",
                    ground(
                            "database.catalog",
                            "database.connect",
                            "database.migrate",
                            "database.shadow",
                            "dialect",
                            "dialect.catalog",
                            "dialect.registry",
                            "schema.compare")),
            Map.entry(
                    "goal.drift",
                    ground(
                            "change",
                            "database.catalog",
                            "database.connect",
                            "database.migrate",
                            "database.shadow",
                            "dialect",
                            "dialect.catalog",
                            "dialect.registry",
                            "goal",
                            "goal.live",
                            "history",
                            "schema.compare",
                            "schema.json",
                            "sql.script",
                            "verify")),
            Map.entry("renderer.java.text", ground("entityplan", "model", "render")),
            Map.entry("renderer.java.annotation", ground("entityplan", "model", "renderer.java.text")),
            Map.entry("renderer.java.view", ground("render", "renderer.java.text")),
            Map.entry(
                    "renderer.java",
                    ground(
                            "entityplan",
                            "model",
                            "render",
                            "renderer",
                            "renderer.java.annotation",
                            "renderer.java.text",
                            "renderer.java.view")),
            Map.entry(
                    "goal.generate",
                    ground(
                            "change",
                            "entityplan",
                            "goal",
                            "history",
                            "lint",
                            "model",
                            "render",
                            "renderer",
                            "renderer.java",
                            "schema.json",
                            "spec",
                            "sql.script")),
            Map.entry("goal.revision", ground("change", "goal", "history")),
            Map.entry(
                    "reverse",
                    ground(
                            "dialect",
                            "dialect.registry",
                            "model",
                            "model.link.naming",
                            "model.link.sql",
                            "schema.compare")),
            Map.entry(
                    "goal.imports",
                    ground(
                            "change",
                            "database.connect",
                            "dialect.catalog",
                            "dialect.registry",
                            "goal",
                            "goal.live",
                            "goal.revision",
                            "model",
                            "reverse")),
            Map.entry(
                    "goal.info",
                    ground(
                            "assessment",
                            "database.connect",
                            "database.migrate",
                            "goal",
                            "goal.live",
                            "history",
                            "sql.script")),
            Map.entry("goal.init", ground("goal")),
            Map.entry("goal.migrate", ground("database.connect", "database.migrate", "goal", "goal.live")),
            Map.entry(
                    "plan",
                    ground("assessment", "change", "dialect", "dialect.registry", "lint", "schema.json", "sql.script")),
            Map.entry("goal.plan", ground("change", "goal", "history", "plan")),
            Map.entry("goal.rebase", ground("change", "goal", "history")),
            Map.entry(
                    "goal.repair",
                    ground(
                            "change",
                            "database.connect",
                            "database.migrate",
                            "database.repair",
                            "goal",
                            "goal.live",
                            "history",
                            "sql.script")),
            Map.entry(
                    "goal.undo",
                    ground(
                            "assessment",
                            "database.connect",
                            "database.migrate",
                            "goal",
                            "goal.live",
                            "history",
                            "sql.script")),
            Map.entry(
                    "goal.verify",
                    ground(
                            "assessment",
                            "change",
                            "database.connect",
                            "database.hibernate",
                            "database.migrate",
                            "database.shadow",
                            "goal",
                            "goal.check",
                            "goal.live",
                            "history",
                            "schema.compare",
                            "sql.script",
                            "verify")));

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
    private static final Set<String> LARGE = Set.of("spec", "model", "schema", "reverse");

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

    private static Set<String> ground(String... phases) {
        Set<String> names = new TreeSet<>(Set.of("diagnostic", "schema", "output", "project"));
        names.addAll(Arrays.asList(phases));
        return names;
    }
}
