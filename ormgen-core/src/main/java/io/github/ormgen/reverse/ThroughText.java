package io.github.ormgen.reverse;

import io.github.ormgen.reverse.JoinTableDetection.JoinTable;
import io.github.ormgen.schema.PrimaryKey;
import java.util.List;
import java.util.Locale;

/** Says the table between the two sides of a many-to-many relation. */
record ThroughText(JoinTable link, NamingDetection style) {

    /**
     * The key {@code through}.
     *
     * @param own what the columns of the side that has the relation are called after
     * @param inverse what those of the other side are called after
     */
    Yaml yaml(String own, String inverse) {
        String table = link.table().name().name();
        Yaml.Entries through = Yaml.entries().with("table", table);
        side(through, "", link.own(), own);
        side(through, "inverse", link.inverse(), inverse);
        link.table()
                .primaryKey()
                .map(PrimaryKey::name)
                .filter(name -> !name.equals(style.naming().constraints().primaryKey(table)))
                .ifPresent(name -> through.with("primaryKeyName", name));
        boolean isIndexed = link.table().indexes().stream()
                .anyMatch(index -> index.serves(link.inverse().columns()));
        if (!isIndexed) {
            through.with("index", false);
        }
        return through.entries().size() == 1 ? Yaml.text(table) : through;
    }

    private void side(Yaml.Entries through, String prefix, Reference reference, String stem) {
        List<String> columns = reference.columns();
        if (!RelationText.usual(style, stem, reference.key().targetColumns()).equals(columns)) {
            if (columns.size() == 1) {
                through.with(key(prefix, "column"), columns.get(0));
            } else {
                through.with(key(prefix, "columns"), Yaml.texts(columns));
            }
        }
        String usual =
                style.naming().constraints().foreignKey(link.table().name().name(), columns);
        if (!reference.key().name().equals(usual)) {
            through.with(key(prefix, "constraint"), reference.key().name());
        }
        RelationText.action(through, key(prefix, "onDelete"), reference.key().onDelete(), false);
        RelationText.action(through, key(prefix, "onUpdate"), reference.key().onUpdate(), false);
    }

    private static String key(String prefix, String word) {
        return prefix.isEmpty() ? word : prefix + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
