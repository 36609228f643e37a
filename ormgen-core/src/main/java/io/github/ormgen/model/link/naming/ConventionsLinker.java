package io.github.ormgen.model.link.naming;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.ConventionsSpec;
import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EntitySpec.VersionSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts together the conventions of all files, each of which may be set in one of them. */
public final class ConventionsLinker {

    private static final int DEFAULT_ALLOCATION = 50;
    private static final Pattern OF_TABLE = Pattern.compile("([A-Za-z_]\\w*)?\\{table}\\w*");
    private static final Pattern OF_COLUMNS =
            Pattern.compile("([A-Za-z_]\\w*)?(\\{table}\\w*\\{columns}|\\{columns}\\w*\\{table})\\w*");
    private static final Map<String, String> WORDS = Map.of(
            "primaryKeys", "primary keys",
            "uniqueKeys", "unique constraints",
            "foreignKeys", "foreign keys",
            "enumChecks", "enum checks");
    private static final Pattern COLLATION = Pattern.compile("utf8mb4_[a-z0-9_]+");

    private final List<ConventionsSpec> specs;
    private final Diagnostics diagnostics;

    /** Links the conventions of all files of a spec. */
    public ConventionsLinker(Spec spec, Diagnostics diagnostics) {
        this.specs = spec.files().stream()
                .map(SpecFile::conventions)
                .flatMap(Optional::stream)
                .toList();
        this.diagnostics = diagnostics;
    }

    /** The conventions of each file, checked. */
    public Conventions link() {
        return new Conventions(
                text("id", ConventionsSpec::id),
                one("timestamps", ConventionsSpec::timestamps, TimestampsSpec::at),
                one("softDelete", ConventionsSpec::softDelete, SoftDeleteSpec::at),
                one("version", ConventionsSpec::version, VersionSpec::at),
                naming(),
                allocation(
                        one("allocation", ConventionsSpec::allocation, Located::at), DEFAULT_ALLOCATION, diagnostics),
                Naming.constant(
                        EnumClass.Storage.class,
                        text("enumStorage", ConventionsSpec::enumStorage).orElse("string")),
                one("schema", ConventionsSpec::schema, Located::at)
                        .filter(name -> new PhysicalNames(diagnostics).check(name, "The schema"))
                        .map(Located::value),
                one("fetch", ConventionsSpec::fetch, Located::at)
                        .map(ConventionsLinker::fetch)
                        .orElse(Fetch.LAZY),
                collation());
    }

    private Naming naming() {
        return new Naming(
                Naming.constant(
                        Naming.Tables.class,
                        text("naming.tables", ConventionsSpec::tables).orElse("plural")),
                Naming.constant(
                        Naming.Columns.class,
                        text("naming.columns", ConventionsSpec::columns).orElse("snake")),
                new ConstraintNames(
                        pattern("primaryKeys", ConstraintNames.USUAL.primaryKeys()),
                        pattern("uniqueKeys", ConstraintNames.USUAL.uniqueKeys()),
                        pattern("foreignKeys", ConstraintNames.USUAL.foreignKeys()),
                        pattern("indexes", ConstraintNames.USUAL.indexes()),
                        pattern("checks", ConstraintNames.USUAL.checks()),
                        pattern("enumChecks", ConstraintNames.USUAL.enumChecks())));
    }

    private String pattern(String key, String usual) {
        return one("naming." + key, spec -> Optional.ofNullable(spec.patterns().get(key)), Located::at)
                .filter(pattern -> checkPattern(key, pattern, usual))
                .map(Located::value)
                .orElse(usual);
    }

    private boolean checkPattern(String key, Located<String> pattern, String usual) {
        boolean isOfColumns = !key.equals("primaryKeys");
        String text = pattern.value();
        boolean fits = (isOfColumns ? OF_COLUMNS : OF_TABLE).matcher(text).matches();
        if (!fits) {
            diagnostics.error(
                    Code.CONVENTION_VALUE,
                    pattern.at(),
                    "'" + text + "' is not a pattern for names of " + WORDS.getOrDefault(key, key) + ".",
                    "A pattern contains {table} " + (isOfColumns ? "and {columns} " : "")
                            + "and otherwise only letters, digits and '_', such as \"" + usual + "\".");
        }
        return fits;
    }

    /** The given allocation size if a sequence can have it, else the usual one. */
    public static int allocation(Optional<Located<Integer>> given, int usual, Diagnostics diagnostics) {
        return given.<Integer>flatMap(size -> size.value() <= 1_000_000
                        ? Optional.of(size.value())
                        : diagnostics.error(
                                Code.CONVENTION_VALUE,
                                size.at(),
                                "'allocation' can't be " + size.value() + ".",
                                "Write a number from 1 to 1000000."))
                .orElse(usual);
    }

    /** What a word of {@code fetch} means; the reader has checked it. */
    public static Fetch fetch(Located<String> word) {
        String text = word.value();
        int open = text.indexOf('(');
        return open < 0
                ? new Fetch(Naming.constant(Fetch.Mode.class, text), 0)
                : new Fetch(Fetch.Mode.BATCH, Integer.parseInt(text.substring(open + 1, text.length() - 1)));
    }

    private String collation() {
        Optional<Located<String>> collation = one("collation", ConventionsSpec::collation, Located::at);
        collation
                .filter(text -> !COLLATION.matcher(text.value()).matches())
                .ifPresent(text -> diagnostics.error(
                        Code.CONVENTION_VALUE,
                        text.at(),
                        "'" + text.value() + "' is not a collation of utf8mb4.",
                        "Write one such as utf8mb4_bin or utf8mb4_general_ci."));
        return collation.map(Located::value).orElse(Schema.DEFAULT_COLLATION);
    }

    private Optional<String> text(String key, Function<ConventionsSpec, Optional<Located<String>>> getter) {
        return one(key, getter, Located::at).map(Located::value);
    }

    private <T> Optional<T> one(
            String key, Function<ConventionsSpec, Optional<T>> getter, Function<T, Location> place) {
        List<T> found = specs.stream().map(getter).flatMap(Optional::stream).toList();
        found.stream()
                .skip(1)
                .forEach(again -> diagnostics.error(
                        Code.CONVENTION_TWICE,
                        place.apply(again),
                        "The convention " + key + " is set a second time.",
                        "It is already set at " + place.apply(found.get(0)) + "; keep one of the two."));
        return found.stream().findFirst();
    }
}
