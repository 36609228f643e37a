package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One index of PostgreSQL. */
record PostgreSqlCatalogIndex(Row row, TableBuilder table, CatalogBuilder catalog) {

    private static final String USUAL_METHOD = "btree";
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    /** An index with operators or collations of its own can't be said. */
    void read() throws SQLException {
        String name = row.text("name");
        if (!row.flag("other")) {
            String method = row.text("method");
            table.index(new Index(
                    name,
                    table.path(name),
                    parts(method),
                    row.flag("is_unique"),
                    row.optional("predicate").map(PostgreSqlCatalogReader::sql),
                    method.equals(USUAL_METHOD) ? Optional.empty() : Optional.of(method),
                    row.texts("include")));
        }
        if (row.flag("other") || row.flag("more")) {
            catalog.unsupported("index", table.path(name), row.text("definition"));
        }
    }

    private List<IndexPart> parts(String method) throws SQLException {
        List<String> texts = row.texts("parts");
        List<String> columns = row.texts("columns");
        List<String> options = row.texts("options");
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int option = method.equals(USUAL_METHOD) ? Integer.parseInt(options.get(i)) : 0;
            boolean isDescending = (option & DESCENDING) != 0;
            boolean isNullsFirst = (option & NULLS_FIRST) != 0;
            IndexPart.Order order = isDescending ? IndexPart.Order.DESCENDING : IndexPart.Order.ASCENDING;
            IndexPart.Nulls nulls = nulls(isDescending, isNullsFirst);
            parts.add(
                    columns.get(i).isEmpty()
                            ? new IndexPart.OfExpression(PostgreSqlCatalogReader.sql(texts.get(i)), order, nulls)
                            : new IndexPart.OfColumn(columns.get(i), order, nulls));
        }
        return parts;
    }

    /** Nulls are the greatest values. */
    private static IndexPart.Nulls nulls(boolean isDescending, boolean isNullsFirst) {
        if (isDescending == isNullsFirst) {
            return IndexPart.Nulls.DEFAULT;
        }
        return isNullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST;
    }
}
