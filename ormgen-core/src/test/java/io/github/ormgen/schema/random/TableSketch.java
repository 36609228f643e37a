package io.github.ormgen.schema.random;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An entity, or a join table. */
final class TableSketch {

    /** A unique key. */
    static final class Key {
        final List<Member> columns;
        Optional<String> explicitName = Optional.empty();
        boolean livingOnly;

        Key(List<Member> columns) {
            this.columns = columns;
        }
    }

    /** One part of an index, a column or an expression. */
    record Part(
            Optional<Member> column, Optional<Expression> expression, IndexPart.Order order, IndexPart.Nulls nulls) {
        boolean uses(Member member) {
            return column.filter(member::equals).isPresent()
                    || expression.filter(sql -> sql.uses(member)).isPresent();
        }
    }

    /** An index. */
    static final class IndexSketch {
        List<Part> parts = List.of();
        List<Member> include = List.of();
        Optional<Expression> where = Optional.empty();
        Optional<String> explicitName = Optional.empty();
        boolean unique;

        boolean uses(Member member) {
            return include.contains(member)
                    || where.filter(sql -> sql.uses(member)).isPresent()
                    || parts.stream().anyMatch(part -> part.uses(member));
        }
    }

    /** A check: a rule over one column by its name, or SQL. */
    static final class CheckSketch {
        final String suffix;
        final List<Member> columns;
        Function<Naming, CheckRule> rule;

        CheckSketch(String suffix, List<Member> columns, Function<Naming, CheckRule> rule) {
            this.suffix = suffix;
            this.columns = columns;
            this.rule = rule;
        }
    }

    final String id;
    /** The path in the model: an entity's name, or a relation's path for a join table. */
    String path;

    Optional<String> schema = Optional.empty();
    Optional<String> explicitName = Optional.empty();
    Optional<String> comment = Optional.empty();
    List<Member> primaryKey = new ArrayList<>();
    final List<ColumnSketch> columns = new ArrayList<>();
    final List<RelationSketch> relations = new ArrayList<>();
    final List<Key> keys = new ArrayList<>();
    final List<IndexSketch> indexes = new ArrayList<>();
    final List<CheckSketch> checks = new ArrayList<>();
    Optional<ColumnSketch> softDelete = Optional.empty();
    SoftDelete.Style softDeleteStyle = SoftDelete.Style.TIMESTAMP;
    Optional<Integer> sequence = Optional.empty();

    TableSketch(String id, String path) {
        this.id = id;
        this.path = path;
    }

    TableName name(Naming naming) {
        return new TableName(schema, explicitName.orElse(naming.table(path)));
    }

    TableName sequenceName(Naming naming) {
        return name(naming).sibling(LongNames.shorten(name(naming).name() + "_seq"));
    }

    Stream<Member> members() {
        return Stream.concat(columns.stream(), relations.stream().flatMap(relation -> relation.columns.stream()));
    }

    /** Attributes that nothing numbers, computes or marks deletions in. */
    List<ColumnSketch> plain() {
        return columns.stream()
                .filter(column -> !column.identity && column.generated.isEmpty())
                .filter(column -> softDelete.isEmpty() || softDelete.get() != column)
                .toList();
    }

    boolean isUsed(Member member) {
        return primaryKey.contains(member)
                || softDelete.filter(member::equals).isPresent()
                || keys.stream().anyMatch(key -> key.columns.contains(member))
                || indexes.stream().anyMatch(index -> index.uses(member))
                || checks.stream().anyMatch(check -> check.columns.contains(member))
                || isComputedFrom(member);
    }

    boolean isComputedFrom(Member member) {
        return columns.stream()
                .anyMatch(column ->
                        column.generated.filter(sql -> sql.uses(member)).isPresent());
    }
}
