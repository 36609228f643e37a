package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows tables, columns and enum types through changes, each known by its first name. */
final class Descent {

    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<TableName, Map<String, String>> columns = new HashMap<>();
    private final Map<TableName, TableName> enumTypes = new HashMap<>();

    /** Takes one change; what has been made on the way is nobody's. */
    void follow(Change change) {
        if (change instanceof RenameTable rename) {
            TableName first = tables.getOrDefault(rename.before(), rename.before());
            tables.remove(rename.before());
            tables.put(rename.after(), first);
            Optional.ofNullable(columns.remove(rename.before())).ifPresent(all -> columns.put(rename.after(), all));
        } else if (change instanceof DropTable drop) {
            tables.put(drop.table().name(), TableName.of("\0dropped"));
        } else if (change instanceof CreateTable create) {
            tables.put(create.table().name(), TableName.of("\0new"));
        } else if (change instanceof RenameColumn rename) {
            Map<String, String> own = columns.computeIfAbsent(rename.table(), table -> new HashMap<>());
            String first = own.getOrDefault(rename.before(), rename.before());
            own.remove(rename.before());
            own.put(rename.after(), first);
        } else if (change instanceof DropColumn drop) {
            columns.computeIfAbsent(drop.table(), table -> new HashMap<>())
                    .put(drop.column().name(), "\0dropped");
        } else if (change instanceof AddColumn add) {
            columns.computeIfAbsent(add.table(), table -> new HashMap<>())
                    .put(add.column().name(), "\0new");
        } else if (change instanceof RenameEnumType rename) {
            TableName first = enumTypes.getOrDefault(rename.before(), rename.before());
            enumTypes.remove(rename.before());
            enumTypes.put(rename.after(), first);
        } else if (change instanceof DropEnumType drop) {
            enumTypes.put(drop.type().name(), TableName.of("\0dropped"));
        } else if (change instanceof CreateEnumType create) {
            enumTypes.put(create.type().name(), TableName.of("\0new"));
        }
    }

    /** The first name of a table. */
    TableName table(TableName last) {
        return tables.getOrDefault(last, last);
    }

    /** The first name of a column. */
    String column(TableName table, String last) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(last, last);
    }

    /** The first name of an enum type. */
    TableName enumType(TableName last) {
        return enumTypes.getOrDefault(last, last);
    }
}
