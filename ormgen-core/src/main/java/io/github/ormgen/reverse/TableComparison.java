package io.github.ormgen.reverse;

import io.github.ormgen.reverse.Difference.Kind;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what a table of a model has otherwise than that of the database. */
record TableComparison(Table wanted, Table said, Collection<Difference> differences) {

    void compare() {
        wanted.columns().forEach(this::column);
        said.columns().stream()
                .filter(column -> wanted.column(column.name()).isEmpty())
                .forEach(column -> add(Kind.ADDED, "column", column.name(), "The database has no such column."));
        if (!wanted.comment()
                .orElse("")
                .strip()
                .equals(said.comment().orElse("").strip())) {
            add(Kind.OTHER, "comment", "", "It is lost: " + wanted.comment().orElse(""));
        }
        primaryKey();
        parts(
                "unique constraint",
                keys(wanted),
                keys(said),
                key -> String.join(", ", key.columns()) + (key.livingOnly() ? " among rows that are not deleted" : ""));
        parts("index", indexes(wanted), indexes(said), Plain::index);
        parts("foreign key", wanted.foreignKeys(), said.foreignKeys(), Plain::foreignKey);
        parts(
                "check",
                wanted.checks(),
                said.checks(),
                check -> Plain.rule(InList.recognised(wanted, check).rule()));
        for (ForeignKey key : wanted.foreignKeys()) {
            said.foreignKeys().stream()
                    .filter(other -> Plain.foreignKey(other).equals(Plain.foreignKey(key)))
                    .filter(other -> !Plain.actions(other).equals(Plain.actions(key)))
                    .forEach(other -> differ("foreign key", key.name(), Plain.actions(key), Plain.actions(other)));
        }
        for (Index index : wanted.indexes()) {
            if (Preparing.isKey(index)) {
                add(
                        Kind.OTHER,
                        "unique constraint",
                        index.name(),
                        "It is a unique index, and becomes a unique constraint.");
            }
        }
    }

    /** Unique indexes count as keys. */
    private static List<UniqueKey> keys(Table table) {
        List<UniqueKey> keys = new ArrayList<>(table.uniqueKeys());
        table.indexes().stream()
                .filter(Preparing::isKey)
                .forEach(index -> keys.add(new UniqueKey(index.name(), index.path(), index.ownColumns(), false)));
        return keys;
    }

    private static List<Index> indexes(Table table) {
        return table.indexes().stream().filter(index -> !Preparing.isKey(index)).toList();
    }

    private void column(Column column) {
        Optional<Column> model = said.column(column.name());
        if (model.isEmpty()) {
            add(
                    Kind.MISSING,
                    "column",
                    column.name(),
                    "A model can't contain its type or its name: " + Plain.type(column.type())
                            + (column.nullable() || column.defaultValue().isPresent()
                                    ? "."
                                    : ", and it is required: rows can't be inserted without it."));
            return;
        }
        Column its = model.get();
        String name = column.name();
        differ("type of", name, Plain.type(column.type()), Plain.type(its.type()));
        differ("null in", name, column.nullable() ? "allowed" : "refused", its.nullable() ? "allowed" : "refused");
        differ("numbering of", name, numbering(column), numbering(its));
        differ("default of", name, Plain.value(column), Plain.value(its));
        differ("expression of", name, Plain.sql(column.generated()), Plain.sql(its.generated()));
        differ(
                "comment on",
                name,
                column.comment().orElse("").strip(),
                its.comment().orElse("").strip());
    }

    private static String numbering(Column column) {
        return column.identity() ? "by the database" : "";
    }

    private void primaryKey() {
        List<String> own = wanted.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        List<String> its = said.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        differ("primary key", "", String.join(", ", own), String.join(", ", its));
        String name = wanted.primaryKey().map(PrimaryKey::name).orElse("");
        String other = said.primaryKey().map(PrimaryKey::name).orElse("");
        // MySQL and MariaDB call every primary key so, whatever it was called.
        if (!name.equals(other) && !name.equals("PRIMARY")) {
            add(Kind.NAMED, "primary key", name, other);
        }
    }

    /** Finds parts by their names, and those that differ in their name alone by what they are. */
    private <P extends TablePart> void parts(String kind, List<P> database, List<P> model, Function<P, String> words) {
        List<P> left = new ArrayList<>(model);
        List<P> unnamed = new ArrayList<>();
        for (P part : database) {
            Optional<P> its = left.stream()
                    .filter(other -> other.name().equals(part.name()))
                    .findFirst();
            its.ifPresent(left::remove);
            its.ifPresent(other -> differ(kind, part.name(), words.apply(part), words.apply(other)));
            if (its.isEmpty()) {
                unnamed.add(part);
            }
        }
        for (P part : unnamed) {
            Optional<P> its = left.stream()
                    .filter(other -> words.apply(other).equals(words.apply(part)))
                    .findFirst();
            its.ifPresent(left::remove);
            add(
                    its.isPresent() ? Kind.NAMED : Kind.MISSING,
                    kind,
                    part.name(),
                    its.map(TablePart::name).orElse("It is not in the model: " + words.apply(part) + "."));
        }
        left.forEach(part -> add(Kind.ADDED, kind, part.name(), "The database has none: " + words.apply(part) + "."));
    }

    private void differ(String what, String name, String database, String model) {
        if (!database.equals(model)) {
            add(
                    Kind.OTHER,
                    what,
                    name,
                    "It is " + (database.isEmpty() ? "none" : database) + ", and the model says "
                            + (model.isEmpty() ? "none" : model) + ".");
        }
    }

    private void add(Kind kind, String what, String name, String text) {
        String place = what + " " + wanted.name() + (name.isEmpty() ? "" : "." + name);
        differences.add(new Difference(kind, place, text));
    }
}
