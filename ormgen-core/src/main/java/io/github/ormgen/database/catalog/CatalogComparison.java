package io.github.ormgen.database.catalog;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.schema.compare.SchemaComparison;
import io.github.ormgen.schema.compare.SchemaObjects;
import java.util.List;

/** Compares what a database has with what it should have. */
public final class CatalogComparison {

    private CatalogComparison() {}

    /** Compares with a schema, both in their normal form: of expressions it is compared only whether there is one. */
    public static List<Difference> withSchema(Dialect dialect, Schema expected, Schema found) {
        return SchemaComparison.of(
                SchemaObjects.of(NormalForm.of(dialect, expected)), SchemaObjects.of(NormalForm.of(dialect, found)));
    }

    /** The same with a schema that was read from the same server: what expressions say is compared too. */
    public static List<Difference> withPrinted(Dialect dialect, Schema expected, Schema found) {
        return SchemaComparison.of(
                SchemaObjects.of(NormalForm.ofPrinted(dialect, expected)),
                SchemaObjects.of(NormalForm.ofPrinted(dialect, found)));
    }
}
