package io.github.ormgen.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An index.
 *
 * @param name its name
 * @param path where it comes from in the model
 * @param parts its key, in order
 * @param unique whether the key is unique
 * @param where the rows it covers, empty for all
 * @param method the access method, such as {@code gin}, empty for the database's usual one
 * @param include further columns that it carries
 */
public record Index(
        String name,
        String path,
        List<IndexPart> parts,
        boolean unique,
        Optional<SqlText> where,
        Optional<String> method,
        List<String> include)
        implements TablePart {

    /** Keeps copies of the lists. */
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    /** An index over columns, of all rows. */
    public static Index of(String name, String path, List<String> columns) {
        return new Index(
                name,
                path,
                columns.stream().map(IndexPart::of).toList(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public TablePart with(
            String otherName, String otherPath, UnaryOperator<String> columnNames, UnaryOperator<SqlText> sql) {
        return new Index(
                otherName,
                otherPath,
                parts.stream().map(part -> part.map(columnNames, sql)).toList(),
                unique,
                where.map(sql),
                method,
                include.stream().map(columnNames).toList());
    }

    @Override
    public Kind kind() {
        return Kind.INDEX;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(parts.stream().flatMap(part -> part.plainColumn().stream()), include.stream())
                .toList();
    }

    /** Its columns, without those that it only includes; empty if a part of it is an expression. */
    public Optional<List<String>> plainColumns() {
        List<String> columns =
                parts.stream().flatMap(part -> part.plainColumn().stream()).toList();
        return Optional.of(columns).filter(all -> all.size() == parts.size());
    }

    @Override
    public List<String> leadingColumns() {
        if (where.isPresent() || !method.orElse("btree").equals("btree")) {
            return List.of();
        }
        return parts.stream()
                .map(IndexPart::plainColumn)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}
