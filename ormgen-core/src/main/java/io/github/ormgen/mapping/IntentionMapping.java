package io.github.ormgen.mapping;

import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Backfill;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a model says of how its schema comes from the last: {@code renamedFrom} and {@code backfill}. Used once. */
public final class IntentionMapping {

    private final Model model;
    private final Map<String, String> formerNames = new HashMap<>();
    private final Map<String, Map<String, String>> formerValues = new HashMap<>();
    private final Map<String, FillValue> fills = new HashMap<>();

    private IntentionMapping(Model model) {
        this.model = model;
    }

    /** The intentions of a linked model, without origins, which a history knows. */
    public static MigrationHints of(Model model) {
        IntentionMapping mapping = new IntentionMapping(model);
        model.enums().values().forEach(mapping::add);
        model.entities().values().forEach(mapping::add);
        return new MigrationHints(mapping.formerNames, mapping.formerValues, mapping.fills, Map.of());
    }

    private void add(EnumClass enumClass) {
        String path = enumClass.name().simpleName();
        if (enumClass.storage() == EnumClass.Storage.NATIVE) {
            enumClass.renamedFrom().ifPresent(former -> formerNames.put(path, former));
            values(path, enumClass);
        }
    }

    private void add(Entity entity) {
        entity.renamedFrom().ifPresent(former -> formerNames.put(entity.name().simpleName(), former));
        entity.attributes().forEach(this::add);
    }

    private void add(Attribute attribute) {
        String path = attribute.declaration().path();
        attribute.declaration().renamedFrom().ifPresent(former -> formerNames.put(path, former));
        if (attribute instanceof BasicAttribute basic) {
            basic.backfill().flatMap(backfill -> fill(backfill, basic.type())).ifPresent(fill -> fills.put(path, fill));
            stored(path, basic.type());
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            embedded.parts().forEach(this::add);
        } else if (attribute instanceof ToOne toOne) {
            add(toOne.backfill(), toOne.joinColumns());
        } else if (attribute instanceof ManyToMany manyToMany) {
            manyToMany.joinTable().renamedFrom().ifPresent(former -> formerNames.putIfAbsent(path, former));
            add(Optional.empty(), manyToMany.joinTable().own().columns());
            add(Optional.empty(), manyToMany.joinTable().inverse().columns());
        }
    }

    private void add(Optional<Backfill> backfill, List<JoinColumn> columns) {
        for (JoinColumn column : columns) {
            backfill.flatMap(given -> fill(given, column.type())).ifPresent(fill -> fills.put(column.path(), fill));
            stored(column.path(), column.type());
        }
    }

    private Optional<FillValue> fill(Backfill backfill, DataType type) {
        return backfill instanceof Backfill.Sql sql
                ? Optional.of(new FillValue.Sql(sql.expression()))
                : new ColumnDefaults(model)
                        .said(((Backfill.Literal) backfill).value(), type)
                        .map(FillValue.Literal::new);
    }

    /** A column that stores an enum as text keeps the values itself. */
    private void stored(String path, DataType type) {
        if (type instanceof DataType.OfEnum ofEnum) {
            EnumClass enumClass = model.enumClass(ofEnum.enumName());
            if (enumClass.storage() == EnumClass.Storage.STRING) {
                values(path, enumClass);
            }
        }
    }

    private void values(String path, EnumClass enumClass) {
        Map<String, String> former = new HashMap<>();
        for (EnumClass.Constant constant : enumClass.constants()) {
            constant.renamedFrom().ifPresent(old -> former.put(constant.value(), old));
        }
        if (!former.isEmpty()) {
            formerValues.put(path, former);
        }
    }
}
