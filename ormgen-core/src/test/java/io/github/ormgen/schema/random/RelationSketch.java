package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** A relation to a key of another entity, or of its own. */
final class RelationSketch {

    /** A column that refers to one of the key's. */
    final class Referring implements Member {
        final ColumnSketch target;

        Referring(ColumnSketch target) {
            this.target = target;
        }

        @Override
        public String id() {
            return id + ">" + target.id();
        }

        @Override
        public String name(Naming naming) {
            return LongNames.shorten(naming.column(attribute) + "_" + target.name(naming));
        }

        @Override
        public String path(TableSketch table) {
            return table.path + "." + attribute + "." + target.attribute;
        }

        @Override
        public ColumnType type(Naming naming) {
            return target.type(naming);
        }

        @Override
        public Column toSchema(TableSketch table, Naming naming) {
            return new Column(
                    name(naming),
                    path(table),
                    type(naming),
                    nullable,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    comment);
        }
    }

    final String id;
    String attribute;
    final TableSketch target;
    final List<Referring> columns;
    boolean nullable;
    boolean indexed = true;
    Optional<String> explicitName = Optional.empty();
    Optional<String> comment = Optional.empty();
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;

    RelationSketch(String id, String attribute, TableSketch target, List<ColumnSketch> key) {
        this.id = id;
        this.attribute = attribute;
        this.target = target;
        this.columns = key.stream().map(Referring::new).toList();
    }

    ForeignKey toSchema(TableSketch table, Naming naming) {
        List<String> names = columns.stream().map(column -> column.name(naming)).toList();
        return new ForeignKey(
                explicitName.orElse(Naming.constraint("fk", table.name(naming).name(), names)),
                table.path + "." + attribute,
                names,
                target.name(naming),
                columns.stream().map(column -> column.target.name(naming)).toList(),
                onDelete,
                onUpdate);
    }
}
