package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec.ColumnsSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the columns of foreign keys. */
record ForeignKeyColumns(EntityDraft owner) {

    /**
     * A column of a key that foreign keys refer to.
     *
     * @param path where it comes from within its entity, such as {@code id} or {@code student.id}
     */
    record KeyColumn(String name, DataType type, String path) {}

    /**
     * The columns that refer to a key, in its order.
     *
     * @param path the logical path of what refers
     * @param prefix what derived names begin with, before an underscore and the key's column
     * @param given the names that the author gave
     */
    List<JoinColumn> link(String path, String prefix, Optional<ColumnsSpec> given, List<KeyColumn> key) {
        given.ifPresent(columns -> check(path, columns, key));
        List<JoinColumn> joinColumns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            KeyColumn referenced = key.get(i);
            String derived = LongNames.shorten(prefix + "_" + referenced.name());
            String name = owner.orElse(nameOf(given, i, referenced), "A column of " + path, derived);
            joinColumns.add(new JoinColumn(name, referenced.name(), referenced.type(), path + "." + referenced.path()));
        }
        return List.copyOf(joinColumns);
    }

    private static Optional<Located<String>> nameOf(Optional<ColumnsSpec> given, int index, KeyColumn referenced) {
        return given.flatMap(columns -> index < columns.list().size()
                ? Optional.of(columns.list().get(index))
                : Optional.ofNullable(columns.byKeyColumn().get(referenced.name())));
    }

    private void check(String path, ColumnsSpec given, List<KeyColumn> key) {
        List<String> names = key.stream().map(KeyColumn::name).toList();
        if (!given.list().isEmpty() && given.list().size() != key.size()) {
            report(
                    given.at(),
                    path + " names " + count(given.list().size()) + ", but refers to " + count(key.size()) + ": "
                            + String.join(", ", names) + ".",
                    "Name one for each, in this order.");
        }
        given.byKeyColumn().forEach((keyColumn, name) -> {
            if (!names.contains(keyColumn)) {
                String hint = Nearest.hint(keyColumn, names);
                report(
                        name.at(),
                        path + " names a column for '" + keyColumn
                                + "', which is not a column of the key that it refers to.",
                        hint.isEmpty() ? "The key is " + String.join(", ", names) + "." : hint);
            }
        });
    }

    private void report(Location at, String message, String hint) {
        owner.diagnostics.error(Code.FOREIGN_KEY_COLUMNS, at, message, hint);
    }

    private static String count(int columns) {
        return columns == 1 ? "1 column" : columns + " columns";
    }
}
