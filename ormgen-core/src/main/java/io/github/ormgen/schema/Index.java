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
    public Index withName(String other) {
        return new Index(other, path, parts, unique, where, method, include);
    }

    @Override
    public Index withPath(String other) {
        return new Index(name, other, parts, unique, where, method, include);
    }

    @Override
    public Index mapSql(UnaryOperator<SqlText> change) {
        List<IndexPart> changed =
                parts.stream().map(part -> part.mapSql(change)).toList();
        return new Index(name, path, changed, unique, where.map(change), method, include);
    }

    @Override
    public Kind kind() {
        return Kind.INDEX;
    }

    @Override
    public List<String> ownColumns() {
        return Stream.concat(
                        parts.stream()
                                .filter(IndexPart.OfColumn.class::isInstance)
                                .map(part -> ((IndexPart.OfColumn) part).column()),
                        include.stream())
                .toList();
    }

    /** Its columns, without those that it only includes; empty if a part of it is an expression. */
    public Optional<List<String>> plainColumns() {
        List<String> columns = parts.stream()
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).column())
                .toList();
        return Optional.of(columns).filter(all -> all.size() == parts.size());
    }

    @Override
    public List<String> leadingColumns() {
        if (where.isPresent() || !method.orElse("btree").equals("btree")) {
            return List.of();
        }
        return parts.stream()
                .takeWhile(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).column())
                .toList();
    }
}
