package io.github.ormgen.reverse;

import io.github.ormgen.reverse.Difference.Kind;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what a model that was made of a schema does not say, or says otherwise. Used once. */
public final class Comparison {

    private final TreeSet<Difference> differences = new TreeSet<>();
    private final Schema wanted;
    private final Schema said;

    private Comparison(Schema wanted, Schema said) {
        this.wanted = wanted;
        this.said = said;
    }

    /**
     * What differs between a database and a model of it, sorted; none if the model says all. Where something comes from in
     * the model does not count, nor the order of columns, nor rows.
     *
     * @param wanted what the database has
     * @param said what the model becomes
     */
    public static List<Difference> of(Schema wanted, Schema said) {
        Comparison comparison = new Comparison(wanted, said);
        comparison.compare();
        return List.copyOf(comparison.differences);
    }

    private void compare() {
        for (Table table : wanted.tables()) {
            Optional<Table> model = said.table(table.name());
            if (model.isPresent()) {
                new TableComparison(table, model.get(), differences).compare();
            } else {
                add(Kind.MISSING, "table " + table.name(), why(table));
            }
        }
        for (View view : wanted.views()) {
            add(
                    Kind.MISSING,
                    "view " + view.name(),
                    "Views are written by hand, under `views`: " + Sql.text(view.sql()));
        }
        named("sequence", wanted.sequences(), said.sequences(), Sequence::name, Comparison::words);
        named("type", wanted.enumTypes(), said.enumTypes(), EnumType::name, type -> String.join(", ", type.values()));
        said.tables().stream()
                .filter(table -> wanted.table(table.name()).isEmpty())
                .forEach(table -> add(Kind.ADDED, "table " + table.name(), "The database has no such table."));
        if (!wanted.collation().equals(said.collation())) {
            add(
                    Kind.OTHER,
                    "collation",
                    "It is " + wanted.collation() + ", and the model says " + said.collation() + ".");
        }
    }

    private static String why(Table table) {
        if (table.primaryKey().isEmpty()) {
            return "It has no primary key, but every entity needs one.";
        }
        String key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).stream()
                .map(name -> name + " "
                        + table.column(name)
                                .map(column -> Plain.type(column.type()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return "A model can't contain its name or its primary key, " + key + ".";
    }

    private static String words(Sequence sequence) {
        return "from " + sequence.start() + " by " + sequence.increment();
    }

    private <T, N extends Comparable<? super N>> void named(
            String kind, List<T> database, List<T> model, Function<T, N> name, Function<T, String> words) {
        Map<N, T> found = model.stream().collect(Collectors.toMap(name, Function.identity()));
        for (T one : database) {
            String what = kind + " " + name.apply(one);
            Optional<String> its =
                    Optional.ofNullable(found.remove(name.apply(one))).map(words);
            if (its.isEmpty()) {
                add(Kind.MISSING, what, "No entity uses it: " + words.apply(one) + ".");
            } else if (!its.get().equals(words.apply(one))) {
                add(Kind.OTHER, what, "It is " + words.apply(one) + ", and the model says " + its.get() + ".");
            }
        }
        found.keySet().forEach(added -> add(Kind.ADDED, kind + " " + added, "The database has no such " + kind + "."));
    }

    private void add(Kind kind, String what, String text) {
        differences.add(new Difference(kind, what, text));
    }
}
