package io.github.ormgen.model.link.naming;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reports tables, sequences and columns that would be called alike; letter case never tells names apart. */
public final class TableNameClashes {

    /** Who has a name: its path in the model and its place. */
    private record Holder(String path, Location at) {}

    private final Diagnostics diagnostics;
    private final Map<String, Holder> tables = new HashMap<>();

    /** Reports to the diagnostics. */
    public TableNameClashes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each name that two tables have. */
    public void check(Model model) {
        model.entities().values().forEach(this::checkEntity);
        model.enums().values().stream()
                .filter(enumClass -> enumClass.storage() == EnumClass.Storage.NATIVE)
                .forEach(enumClass ->
                        addTable(enumClass.type(), new Holder(enumClass.name().simpleName(), enumClass.at()), "type"));
    }

    private void checkEntity(Entity entity) {
        String name = entity.name().simpleName();
        addTable(entity.table(), new Holder(name, entity.at()), entity.view().isPresent() ? "view" : "table");
        if (entity.id() instanceof Identifier.FromSequence id) {
            addTable(id.sequence(), new Holder(name + "." + id.attribute(), entity.at()), "sequence");
        }
        Map<String, Holder> columns = new HashMap<>();
        entity.attributes().forEach(attribute -> {
            addColumns(columns, attribute);
            addJoinTable(attribute);
        });
    }

    private void addJoinTable(Attribute attribute) {
        if (attribute instanceof ManyToMany relation) {
            Holder holder = holder(relation);
            addTable(relation.joinTable().name(), holder, "join table");
            Map<String, Holder> columns = new HashMap<>();
            Stream.concat(
                            relation.joinTable().own().columns().stream(),
                            relation.joinTable().inverse().columns().stream())
                    .forEach(column -> addColumn(columns, column.name(), new Holder(column.path(), holder.at())));
        }
    }

    private static Holder holder(Attribute attribute) {
        return new Holder(
                attribute.declaration().path(), attribute.declaration().at());
    }

    private void addTable(TableName name, Holder holder, String what) {
        Holder first = tables.putIfAbsent(name.toString().toLowerCase(Locale.ROOT), holder);
        if (first != null) {
            String key = what.equals("view") ? "view" : "table";
            clash("The " + what + " of " + holder.path() + " is named " + name, first, holder, key);
        }
    }

    private void addColumns(Map<String, Holder> columns, Attribute attribute) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            embedded.parts().forEach(part -> addColumns(columns, part));
        } else {
            attribute.columns().forEach(name -> addColumn(columns, name, holder(attribute)));
        }
    }

    private void addColumn(Map<String, Holder> columns, String name, Holder holder) {
        Holder first = columns.putIfAbsent(name.toLowerCase(Locale.ROOT), holder);
        // Two attributes of one name and path have their own error.
        if (first != null && !first.path().equals(holder.path())) {
            clash("The column of " + holder.path() + " is named " + name, first, holder, "column");
        }
    }

    private void clash(String message, Holder first, Holder second, String key) {
        diagnostics.error(
                Code.NAME_CLASH,
                second.at(),
                message + ", a name that " + first.path() + " already uses.",
                "Give one of the two another name with " + key + ":.");
    }
}
