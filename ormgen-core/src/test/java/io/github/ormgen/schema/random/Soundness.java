package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what no database would take. */
public final class Soundness {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final Schema schema;
    private final Map<TableName, Table> tables;
    private final Set<TableName> types;
    private final Set<String> names = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private Soundness(Schema schema) {
        this.schema = schema;
        this.tables = schema.tables().stream()
                .collect(Collectors.toMap(Table::name, Function.identity(), (one, other) -> one));
        this.types = schema.enumTypes().stream().map(EnumType::name).collect(Collectors.toSet());
    }

    /** What is wrong with a schema, empty if it is sound. */
    public static List<String> problems(Schema schema) {
        Soundness soundness = new Soundness(schema);
        soundness.check();
        return soundness.problems;
    }

    private void check() {
        schema.enumTypes().forEach(type -> {
            take("relation", type.name());
            require(type.values().size() == Set.copyOf(type.values()).size(), () -> type + " has a value twice");
        });
        schema.sequences().forEach(sequence -> take("relation", sequence.name()));
        schema.tables().forEach(this::check);
        schema.views().forEach(view -> take("relation", view.name()));
        schema.views().forEach(this::check);
    }

    private void check(View view) {
        for (TableName name : view.reads()) {
            require(tables.containsKey(name) || schema.view(name).isPresent(), () -> view.name() + " lacks " + name);
        }
        Stream.concat(view.sql().common().stream(), view.sql().specific().values().stream())
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(placeholder -> placeholder.group(1))
                .filter(name -> view.table(name).isEmpty())
                .forEach(column -> require(
                        view.reads().stream()
                                .anyMatch(table -> Optional.ofNullable(tables.get(table))
                                        .flatMap(found -> found.column(column))
                                        .isPresent()),
                        () -> view.name() + " lacks " + column));
    }

    private void check(Table table) {
        take("relation", table.name());
        Set<String> columns = new HashSet<>();
        for (Column column : table.columns()) {
            String where = table.name() + "." + column.name();
            require(columns.add(column.name().toLowerCase(Locale.ROOT)), () -> where + " is there twice");
            column.generated().ifPresent(sql -> placeholders(table, sql, where));
            checkType(column.type(), where);
        }
        table.softDelete()
                .ifPresent(deletion -> require(
                        table.column(deletion.column()).isPresent(), () -> table.name() + " lacks " + deletion));
        for (TablePart part : table.parts()) {
            part.columns()
                    .forEach(column -> require(
                            table.column(column).isPresent(), () -> table.name() + " lacks " + column + " of " + part));
            check(table, part);
        }
        table.rows().forEach(row -> check(table, row));
    }

    private void check(Table table, ReferenceRow row) {
        require(
                row.values().keySet().containsAll(row.key()) && !row.keyValues().containsValue(RowValue.Nothing.NULL),
                () -> "a row without key: " + row);
        row.values().forEach((name, value) -> {
            Optional<Column> column = table.column(name);
            Supplier<String> where = () -> table.name() + "." + name + " of " + row;
            require(column.isPresent() && column.get().generated().isEmpty(), () -> "no column " + where.get());
            column.ifPresent(found -> {
                require(found.nullable() || value != RowValue.Nothing.NULL, () -> "nothing in " + where.get());
                if (found.type() instanceof ColumnType.NativeEnum type && value != RowValue.Nothing.NULL) {
                    require(values(type).contains(value.text()), () -> "no value of its enum: " + where.get());
                }
            });
            table.checks().stream()
                    .map(Check::rule)
                    .filter(rule -> rule instanceof CheckRule.OneOf of
                            && of.column().equals(name)
                            && value != RowValue.Nothing.NULL
                            && !of.values().contains(value.text()))
                    .forEach(rule -> problems.add("against " + rule + ": " + where.get()));
            if (value instanceof RowValue.Reference reference) {
                require(isThere(reference), () -> "refers to nothing: " + where.get());
            }
        });
    }

    private boolean isThere(RowValue.Reference reference) {
        return Optional.ofNullable(tables.get(reference.table())).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row ->
                        row.values().entrySet().containsAll(reference.key().entrySet()));
    }

    private List<String> values(ColumnType.NativeEnum type) {
        return schema.enumTypes().stream()
                .filter(one -> one.name().equals(type.name()))
                .flatMap(one -> one.values().stream())
                .toList();
    }

    private void checkType(ColumnType type, String where) {
        if (type instanceof ColumnType.NativeEnum of) {
            require(types.contains(of.name()), () -> where + " has no type " + of.name());
        }
    }

    private void check(Table table, TablePart part) {
        TableName name = table.name().sibling(part.name());
        switch (part.kind()) {
            case PRIMARY_KEY, UNIQUE_KEY -> {
                take("relation", name);
                take("constraint", name);
            }
            case INDEX -> {
                take("relation", name);
                check(table, (Index) part);
            }
            case FOREIGN_KEY -> {
                take("constraint", name);
                check(table, (ForeignKey) part);
            }
            case CHECK -> {
                take("constraint", name);
                if (((Check) part).rule() instanceof CheckRule.Sql sql) {
                    placeholders(table, sql.condition(), part.name());
                }
            }
        }
        if (part instanceof UniqueKey key && key.livingOnly()) {
            require(table.softDelete().isPresent(), () -> key + " without soft delete");
        }
    }

    private void check(Table table, Index index) {
        index.where().ifPresent(sql -> placeholders(table, sql, index.name()));
        for (IndexPart part : index.parts()) {
            if (part instanceof IndexPart.OfExpression of) {
                placeholders(table, of.expression(), index.name());
            }
        }
    }

    private void check(Table table, ForeignKey key) {
        @Nullable Table target = tables.get(key.target());
        if (target == null) {
            problems.add(table.name() + "." + key.name() + " refers to no table: " + key.target());
            return;
        }
        boolean isKey = Stream.concat(
                        target.primaryKey().stream().map(primary -> primary.columns()),
                        target.uniqueKeys().stream()
                                .filter(unique -> !unique.livingOnly())
                                .map(UniqueKey::columns))
                .anyMatch(columns -> Set.copyOf(columns).equals(Set.copyOf(key.targetColumns())));
        require(isKey, () -> table.name() + "." + key.name() + " refers to no key: " + key);
        require(
                types(table, key.columns()).equals(types(target, key.targetColumns())),
                () -> table.name() + "." + key.name() + " joins columns of other types");
    }

    private static List<Optional<ColumnType>> types(Table table, List<String> columns) {
        return columns.stream()
                .map(column -> table.column(column).map(Column::type))
                .toList();
    }

    private void placeholders(Table table, SqlText sql, String where) {
        Matcher placeholder = PLACEHOLDER.matcher(sql.common().orElse(""));
        while (placeholder.find()) {
            String column = placeholder.group(1);
            require(table.column(column).isPresent(), () -> table.name() + " lacks " + column + " of " + where);
        }
    }

    private void take(String space, TableName name) {
        String key = space + " " + name.schema().orElse("") + "." + name.name().toLowerCase(Locale.ROOT);
        require(names.add(key), () -> "Twice: " + space + " " + name);
    }

    private void require(boolean holds, Supplier<String> problem) {
        if (!holds) {
            problems.add(problem.get());
        }
    }
}
