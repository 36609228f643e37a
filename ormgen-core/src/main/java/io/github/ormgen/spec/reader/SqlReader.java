package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import io.github.ormgen.spec.document.Node;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads SQL: one text for all databases, or a mapping from databases. */
record SqlReader(NodeReader shapes) {

    private static final String DEFAULT = "default";

    Optional<SqlSpec> read(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return perDatabase(new MappingKeys(shapes, ConstructGrammar.SQL, mapping));
        }
        return shapes.text(node, what).map(text -> new SqlSpec(Optional.of(text), new TreeMap<>(), text.at()));
    }

    private Optional<SqlSpec> perDatabase(MappingKeys keys) {
        SortedMap<String, Located<String>> specific = new TreeMap<>();
        for (String database : ConstructGrammar.SQL.keys()) {
            if (!database.equals(DEFAULT)) {
                keys.text(database).ifPresent(text -> specific.put(database, text));
            }
        }
        Optional<Located<String>> common = keys.text(DEFAULT);
        if (common.isEmpty() && specific.isEmpty()) {
            keys.require(DEFAULT, keys.at(), "the SQL", "Write a text, or one for each database.");
            return Optional.empty();
        }
        return Optional.of(new SqlSpec(common, specific, keys.at()));
    }
}
