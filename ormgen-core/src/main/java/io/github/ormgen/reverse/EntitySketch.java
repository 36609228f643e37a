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
        Set<String> referring = new HashSet<>();
        references.forEach(reference -> referring.addAll(reference.columns()));
        entity.system.fields().forEach((column, wanted) -> entity.fields.put(column.name(), entity.newName(wanted)));
        table.columns().stream()
                .map(Column::name)
                .filter(column -> !referring.contains(column) && !entity.fields.containsKey(column))
                .forEach(column -> entity.fields.put(column, entity.newName(style.field(column))));
        references.forEach(reference -> entity.relations.put(reference, entity.relation(reference, names)));
        return entity;
    }

    String newName(String wanted) {
        String free = Words.free(wanted, taken::contains);
        taken.add(free);
        return free;
    }

    private String relation(Reference reference, Function<TableName, String> names) {
        String target = Naming.decapitalize(names.apply(reference.target()));
        String column = reference.columns().get(reference.columns().size() - 1);
        String stem = stem(column);
        boolean isOnly = relations.keySet().stream().map(Reference::target).noneMatch(reference.target()::equals);
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

    String tableName() {
        return table.name().name();
    }

    ConstraintNames names() {
        return style.naming().constraints();
    }

    /** The columns that become fields: not those of relations, of a generated id, or that conventions bring. */
    Stream<Column> fieldColumns() {
        Set<Column> others = new HashSet<>(system.fields().keySet());
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
        return first(List.of(column)).map(Attribute::name).orElse(column);
    }

    String quoted(String column) {
        return Quoting.isNeeded(column) && fields.containsKey(column) ? "{" + column + "}" : column;
    }

    /** The attributes whose columns these are, in this order; empty if they split a relation. */
    Optional<List<String>> attributes(List<String> columns) {
        return attributes(columns, this::first);
    }

    /** The attributes that these parts are of, each as the function finds the first of those that are left. */
    static <P> Optional<List<String>> attributes(List<P> parts, Function<List<P>, Optional<Attribute>> first) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            Optional<Attribute> next = first.apply(parts.subList(i, parts.size()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            attributes.add(next.get().name());
            i += next.get().columns();
        }
        return Optional.of(attributes);
    }

    /** An attribute, and how many columns it has. */
    record Attribute(String name, int columns) {}

    /** The attribute that these columns begin with; empty if they split a relation. */
    Optional<Attribute> first(List<String> columns) {
        Optional<Attribute> field = field(columns.get(0)).map(found -> new Attribute(found, 1));
        return field.or(() -> relations.entrySet().stream()
                .filter(relation -> relation.getKey().begins(columns))
                .map(relation -> new Attribute(
                        relation.getValue(), relation.getKey().columns().size()))
                .findFirst());
    }
}
