package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entity on its way from its table into the model: what its columns are, and what that is called.
 *
 * @param style how the database calls things
 * @param system its columns that conventions bring
 * @param identity its id, if something makes it
 * @param fields the names of the attributes of single columns, by their columns
 * @param relations the names of the relations that own foreign keys
 * @param taken the names that attributes have
 */
record EntitySketch(
        Table table,
        String name,
        NamingDetection style,
        SystemColumns system,
        Optional<Identity> identity,
        Map<String, String> fields,
        Map<Reference, String> relations,
        Set<String> taken) {

    /** Words at the end of a column that refers to something. */
    private static final Set<String> REFERRING =
            Set.of("id", "uuid", "guid", "code", "key", "no", "nr", "num", "number", "fk", "ref");

    static EntitySketch of(
            Table table,
            Function<TableName, String> names,
            List<Reference> references,
            NamingDetection style,
            Schema schema) {
        EntitySketch entity = new EntitySketch(
                table,
                names.apply(table.name()),
                style,
                SystemColumns.of(table, style),
                Identity.of(table, references, schema),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>());
        entity.addFields(references);
        references.forEach(reference -> entity.relations.put(reference, entity.relation(reference, names)));
        return entity;
    }

    private void addFields(List<Reference> references) {
        Set<String> referring = new HashSet<>();
        references.forEach(reference -> referring.addAll(reference.columns()));
        system.all().forEach(column -> field(column, system.attribute(column, style)));
        table.columns().stream()
                .filter(column -> !referring.contains(column.name()) && !fields.containsKey(column.name()))
                .forEach(column -> field(column, style.field(column.name())));
    }

    private void field(Column column, String wanted) {
        fields.put(column.name(), newName(wanted));
    }

    String newName(String wanted) {
        String free = Words.free(wanted, taken::contains);
        taken.add(free);
        return free;
    }

    private String relation(Reference reference, Function<TableName, String> names) {
        String target = Naming.decapitalize(names.apply(reference.key().target()));
        String column = reference.columns().get(reference.columns().size() - 1);
        String stem = stem(column);
        boolean isOnly = relations.keySet().stream()
                .noneMatch(other -> other.key().target().equals(reference.key().target()));
        List<String> wanted = reference.columns().size() > 1 && isOnly
                ? List.of(target, stem)
                : List.of(stem, target, style.field(column));
        return newName(wanted.stream()
                .filter(word -> !taken.contains(word))
                .findFirst()
                .orElse(stem + "Ref"));
    }

    /** What a column that refers to something is about: {@code author} of {@code author_id}. */
    static String stem(String column) {
        List<String> words = new ArrayList<>(Words.of(column));
        if (words.size() > 1 && REFERRING.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        } else if (words.size() > 1 && Set.of("id", "fk").contains(words.get(0))) {
            words.remove(0);
        }
        return Words.camel(words);
    }

    ConstraintNames names() {
        return style.naming().constraints();
    }

    /** The columns that become fields: not those of relations, of a generated id, or that conventions bring. */
    Stream<Column> fieldColumns() {
        Set<Column> others = new HashSet<>(system.all().toList());
        identity.ifPresent(id -> others.add(id.column()));
        return table.columns().stream().filter(column -> fields.containsKey(column.name()) && !others.contains(column));
    }

    /** Whether a column is a field that keys can be said of right there. */
    boolean isField(String column) {
        return fieldColumns().anyMatch(field -> field.name().equals(column));
    }

    /** The attribute of a column that is one by itself. */
    Optional<String> field(String column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** What a placeholder for a column is called in the model: its field, or its relation. */
    String placeholder(String column) {
        return attributes(List.of(column)).map(names -> names.get(0)).orElse(column);
    }

    String quoted(String column) {
        return Quoting.isNeeded(column) && fields.containsKey(column) ? "{" + column + "}" : column;
    }

    /** The attributes whose columns these are, in this order; empty if they split a relation. */
    Optional<List<String>> attributes(List<String> columns) {
        List<String> attributes = new ArrayList<>();
        List<String> rest = columns;
        while (!rest.isEmpty()) {
            List<String> left = rest;
            Optional<Reference> reference = relations.keySet().stream()
                    .filter(found -> begins(left, found.columns()))
                    .findFirst();
            Optional<String> name = field(left.get(0)).or(() -> reference.map(relations::get));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            attributes.add(name.get());
            rest = left.subList(reference.map(found -> found.columns().size()).orElse(1), left.size());
        }
        return Optional.of(attributes);
    }

    static <T> boolean begins(List<T> columns, List<T> with) {
        return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
    }
}
