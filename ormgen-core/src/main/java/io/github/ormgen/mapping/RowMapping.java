package io.github.ormgen.mapping;

import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EntityRow;
import io.github.ormgen.model.EntityRow.Value;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference rows of an entity's table, in the form that its columns store. */
record RowMapping(Model model) {

    List<ReferenceRow> of(Entity entity) {
        return entity.rows().stream().map(this::row).toList();
    }

    private ReferenceRow row(EntityRow row) {
        SortedMap<String, RowValue> values = new TreeMap<>();
        row.values().forEach((column, value) -> values.put(column, value(value)));
        return new ReferenceRow(row.key(), values);
    }

    private RowValue value(Value value) {
        if (value instanceof Value.Stored stored) {
            return literal(stored.value(), stored.type());
        } else if (value instanceof Value.Elements elements) {
            return new RowValue.Elements(elements.values().stream()
                    .map(one -> literal(one, elements.element()))
                    .toList());
        } else if (value instanceof Value.Json json) {
            return new RowValue.Literal(new DefaultValue.Text(json.text()));
        } else if (value instanceof Value.OfRow other) {
            SortedMap<String, RowValue.Literal> key = new TreeMap<>();
            other.key().forEach((column, stored) -> key.put(column, literal(stored.value(), stored.type())));
            return new RowValue.Reference(model.entity(other.entity()).table(), other.column(), key);
        }
        return RowValue.Nothing.NULL;
    }

    private RowValue.Literal literal(AttributeDefault value, DataType type) {
        return new RowValue.Literal(new ColumnDefaults(model)
                .said(value, type)
                .orElseThrow(() -> new IllegalArgumentException("No column stores " + value)));
    }
}
