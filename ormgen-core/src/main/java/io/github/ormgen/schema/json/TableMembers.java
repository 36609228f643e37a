package io.github.ormgen.schema.json;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of a table's JSON: a list for each kind of part, so that no part has to name its kind. */
record TableMembers(
        TableName name,
        String path,
        Optional<String> comment,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        Optional<SoftDelete> softDelete,
        List<ReferenceRow> rows) {

    TableMembers(Table table) {
        this(
                table.name(),
                table.path(),
                table.comment(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.indexes(),
                table.foreignKeys(),
                table.checks(),
                table.softDelete(),
                table.rows());
    }

    Table toTable() {
        List<TablePart> parts = new ArrayList<>(primaryKey.stream().toList());
        List.of(uniqueKeys, indexes, foreignKeys, checks).forEach(parts::addAll);
        return new Table(name, path, comment, columns, parts, softDelete, rows);
    }
}
