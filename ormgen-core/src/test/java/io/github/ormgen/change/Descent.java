package io.github.ormgen.change;

import io.github.ormgen.change.Edit.EnumTypeChange;
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
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case PART, ROW, SEQUENCE, VIEW, VALUE, COLLATION, PATHS, SQL -> {}
        }
    }

    private void table(TableChange change) {
        TableName name = change.name();
        switch (change.verb()) {
            case CREATE -> tables.put(name, TableName.of("\0new"));
            case DROP -> tables.put(name, TableName.of("\0dropped"));
            case RENAME -> {
                TableName after = change.next().name();
                TableName first = table(name);
                tables.remove(name);
                tables.put(after, first);
                Optional.ofNullable(columns.remove(name)).ifPresent(all -> columns.put(after, all));
            }
            case ALTER -> {}
        }
    }

    private void column(ColumnChange change) {
        Map<String, String> own = columns.computeIfAbsent(change.table(), table -> new HashMap<>());
        switch (change.verb()) {
            case CREATE -> own.put(change.name(), "\0new");
            case DROP -> own.put(change.name(), "\0dropped");
            case RENAME -> {
                String first = own.getOrDefault(change.name(), change.name());
                own.remove(change.name());
                own.put(change.next().name(), first);
            }
            case ALTER -> {}
        }
    }

    private void enumType(EnumTypeChange change) {
        TableName name = change.object().name();
        switch (change.verb()) {
            case CREATE -> enumTypes.put(name, TableName.of("\0new"));
            case DROP -> enumTypes.put(name, TableName.of("\0dropped"));
            case RENAME -> {
                TableName first = enumType(name);
                enumTypes.remove(name);
                enumTypes.put(change.next().name(), first);
            }
            case ALTER -> {}
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
