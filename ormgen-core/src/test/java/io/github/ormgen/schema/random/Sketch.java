package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small model that is edited in place, and the schema that follows from it. */
final class Sketch {

    Naming naming = Naming.ALL.get(0);
    String collation = Schema.DEFAULT_COLLATION;
    final List<TableSketch> tables = new ArrayList<>();
    final List<EnumSketch> enums = new ArrayList<>();
    final List<ViewSketch> views = new ArrayList<>();
    private int ids;

    String id() {
        ids++;
        return "#" + ids;
    }

    /** The relations to a table, its own to itself included. */
    Stream<RelationSketch> referring(TableSketch target) {
        return tables.stream().flatMap(table -> table.relations.stream()).filter(relation -> relation.target == target);
    }

    boolean isReferredTo(Member member) {
        return tables.stream()
                .flatMap(table -> table.relations.stream())
                .flatMap(relation -> relation.columns.stream())
                .anyMatch(column -> column.target == member);
    }

    Schema toSchema() {
        return new Schema(
                collation,
                tables.stream()
                        .map(this::table)
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                tables.stream()
                        .filter(table -> table.sequence.isPresent())
                        .map(table -> new Sequence(
                                table.sequenceName(naming), table.path + ".id", 1, table.sequence.orElseThrow()))
                        .sorted(Comparator.comparing(Sequence::name))
                        .toList(),
                enums.stream()
                        .filter(sketch -> sketch.isNative)
                        .map(sketch -> sketch.toSchema(naming))
                        .sorted(Comparator.comparing(type -> type.name()))
                        .toList(),
                liveViews()
                        .map(view -> view.toSchema(naming))
                        .sorted(Comparator.comparing(View::name))
                        .toList());
    }

    /** The views whose tables and columns are there. */
    Stream<ViewSketch> liveViews() {
        return views.stream().filter(view -> view.isAlive(this));
    }

    private Table table(TableSketch table) {
        return new Table(
                table.name(naming),
                table.path,
                table.comment,
                table.members().map(member -> member.toSchema(table, naming)).toList(),
                parts(table),
                table.softDelete.map(column -> new SoftDelete(column.name(naming), table.softDeleteStyle)));
    }

    private List<TablePart> parts(TableSketch table) {
        List<TablePart> parts = new ArrayList<>();
        if (!table.primaryKey.isEmpty()) {
            String name = Naming.constraint("pk", table.name(naming).name(), List.of());
            parts.add(new PrimaryKey(name, names(table.primaryKey)));
        }
        table.keys.forEach(key -> parts.add(key(table, key)));
        table.indexes.forEach(index -> parts.add(index(table, index)));
        table.relations.stream()
                .filter(relation -> relation.indexed)
                .filter(relation -> !startsKey(table, relation))
                .forEach(relation -> parts.add(index(table, relation)));
        table.relations.forEach(relation -> parts.add(relation.toSchema(table, naming)));
        table.checks.forEach(check -> parts.add(check(table, check)));
        table.columns.forEach(column -> enumCheck(table, column).forEach(parts::add));
        return parts;
    }

    private UniqueKey key(TableSketch table, TableSketch.Key key) {
        List<String> names = names(key.columns);
        return new UniqueKey(
                key.explicitName.orElse(
                        Naming.constraint("uk", table.name(naming).name(), names)),
                key.columns.get(0).path(table),
                names,
                key.livingOnly && table.softDelete.isPresent());
    }

    private static boolean startsKey(TableSketch table, RelationSketch relation) {
        return Stream.concat(
                        Stream.of(table.primaryKey),
                        table.keys.stream().filter(key -> !key.livingOnly).map(key -> key.columns))
                .anyMatch(key -> key.size() >= relation.columns.size()
                        && key.subList(0, relation.columns.size()).equals(relation.columns));
    }

    private Index index(TableSketch table, RelationSketch relation) {
        List<String> names = names(relation.columns);
        return new Index(
                Naming.constraint("ix", table.name(naming).name(), names),
                table.path + "." + relation.attribute,
                names.stream().map(IndexPart::of).toList(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Index index(TableSketch table, TableSketch.IndexSketch index) {
        List<String> names = index.parts.stream()
                .map(part -> part.column()
                        .or(() -> part.expression().map(sql -> sql.columns().get(0)))
                        .orElseThrow()
                        .name(naming))
                .toList();
        return new Index(
                index.explicitName.orElse(Naming.constraint(
                        index.unique ? "ux" : "ix", table.name(naming).name(), names)),
                table.path,
                index.parts.stream().map(this::part).toList(),
                index.unique,
                index.where.map(sql -> sql.in(naming)),
                Optional.empty(),
                names(index.include));
    }

    private IndexPart part(TableSketch.Part part) {
        return part.column()
                .<IndexPart>map(column -> new IndexPart.OfColumn(column.name(naming), part.order(), part.nulls()))
                .orElseGet(() -> new IndexPart.OfExpression(
                        part.expression().orElseThrow().in(naming), part.order(), part.nulls()));
    }

    private Check check(TableSketch table, TableSketch.CheckSketch check) {
        List<String> names = new ArrayList<>(names(check.columns));
        names.add(check.suffix);
        return new Check(
                Naming.constraint("ck", table.name(naming).name(), names),
                check.columns.get(0).path(table),
                check.rule.apply(naming));
    }

    private Stream<Check> enumCheck(TableSketch table, ColumnSketch column) {
        return column.values.filter(values -> !values.isNative).stream()
                .map(values -> new Check(
                        Naming.constraint("ck", table.name(naming).name(), List.of(column.name(naming), "enum")),
                        column.path(table),
                        new CheckRule.OneOf(column.name(naming), values.values())));
    }

    private List<String> names(List<? extends Member> members) {
        return members.stream().map(member -> member.name(naming)).toList();
    }
}
