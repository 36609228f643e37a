package io.github.ormgen.model.link.row;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.EntityRow.Value;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.LiteralLinker;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.schema.json.SchemaJson;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import io.github.ormgen.spec.ValueSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links what reference rows of an entity say of its fields, and looks which relations they speak of. */
record RowValueLinker(RowDraft draft, LiteralLinker literals) {

    void link() {
        String entity = draft.entity.name().simpleName();
        link(draft.entity.attributes(), draft.spec.values(), draft.spec.at(), entity);
    }

    private void link(List<Attribute> attributes, List<RowSpec.Entry> entries, Location at, String path) {
        List<String> names = attributes.stream().map(Attribute::name).toList();
        Set<String> said = new HashSet<>();
        for (RowSpec.Entry entry : entries) {
            String name = entry.name().value();
            said.add(name);
            if (names.contains(name)) {
                value(attributes.get(names.indexOf(name)), entry, path + "." + name);
            } else {
                draft.refuse(
                        Code.ROW_ATTRIBUTE,
                        entry.name().at(),
                        "'" + name + "' is not a field or relation of " + path + ".",
                        Nearest.hint(name, names));
            }
        }
        attributes.stream()
                .filter(attribute -> !said.contains(attribute.name()) && isRequired(attribute))
                .map(attribute -> path + "." + attribute.name())
                .forEach(what -> draft.refuse(
                        Code.ROW_REQUIRED,
                        at,
                        what + " is required, but this row has no value for it.",
                        "Write it in the row, give " + what + " a default, or make it optional with '?'."));
    }

    private boolean isRequired(Attribute attribute) {
        if (attribute instanceof BasicAttribute basic) {
            boolean isGivenId = basic.role() != BasicAttribute.Role.ID
                    || draft.entity.id() instanceof Identifier.Assigned
                    || draft.entity.id() instanceof Identifier.Composite;
            boolean isPersons = basic.role() == BasicAttribute.Role.FIELD || basic.role() == BasicAttribute.Role.ID;
            return isPersons
                    && isGivenId
                    && !basic.optional()
                    && basic.defaultValue().isEmpty()
                    && basic.generated().isEmpty();
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            return !embedded.optional() && embedded.parts().stream().anyMatch(this::isRequired);
        }
        return attribute instanceof ToOne toOne && !toOne.optional();
    }

    private void value(Attribute attribute, RowSpec.Entry entry, String what) {
        if (attribute instanceof ToOne toOne) {
            draft.relations.put(toOne, entry.value());
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            embedded(embedded, entry.value(), what);
        } else if (attribute instanceof BasicAttribute basic
                && basic.generated().isEmpty()
                && basic.role() != BasicAttribute.Role.DELETED) {
            basic(basic, entry.value(), what);
        } else {
            draft.refuse(Code.ROW_ATTRIBUTE, entry.name().at(), "A row can't set " + what + ".", unsayable(attribute));
        }
    }

    private static String unsayable(Attribute attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return basic.generated().isPresent()
                    ? "The database computes it."
                    : "Rows of the model are never deleted rows.";
        }
        return "A row sets only fields and relations with a column in its table; set this one from the other side.";
    }

    private void embedded(EmbeddedAttribute embedded, ValueSpec value, String what) {
        if (value instanceof ValueSpec.Members members) {
            link(embedded.parts(), members.values(), value.at(), what);
        } else if (value instanceof ValueSpec.Nothing && embedded.optional()) {
            embedded.columns().forEach(column -> draft.values.put(column, Value.Nothing.NULL));
        } else {
            wrong(value, what, "It takes a mapping of the fields of " + embedded.embeddable() + ".");
        }
    }

    private void basic(BasicAttribute basic, ValueSpec value, String what) {
        if (value instanceof ValueSpec.Nothing) {
            if (basic.optional()) {
                draft.values.put(basic.column(), Value.Nothing.NULL);
            } else {
                wrong(value, what, "It is required; make it optional with '?', or write a value.");
            }
            return;
        }
        if (basic.type() == TypeLinker.UNKNOWN) {
            draft.broken = true;
            // Rows that refer to this one find it by such a value, and say nothing.
            if (value instanceof ValueSpec.Single single) {
                AttributeDefault text =
                        new AttributeDefault.Literal(single.text().text());
                draft.values.put(basic.column(), new Value.Stored(text, basic.type()));
            }
            return;
        }
        Optional<Value> linked = of(basic.type(), value, what);
        linked.ifPresent(one -> draft.values.put(basic.column(), one));
        draft.broken |= linked.isEmpty();
    }

    private Optional<Value> of(DataType type, ValueSpec value, String what) {
        if (type instanceof DataType.Json) {
            return Optional.of(new Value.Json(SchemaJson.RECORDS.compact(value.tree())));
        } else if (type instanceof DataType.ArrayOf array && value instanceof ValueSpec.Several several) {
            List<AttributeDefault> elements = several.values().stream()
                    .flatMap(one -> element(array.element(), one, what).stream())
                    .toList();
            return elements.size() == several.values().size()
                    ? Optional.of(new Value.Elements(elements, array.element()))
                    : Optional.empty();
        } else if (type instanceof DataType.ArrayOf) {
            return wrong(value, what, "It takes a list.");
        }
        return element(type, value, what).map(one -> new Value.Stored(one, type));
    }

    private Optional<AttributeDefault> element(DataType type, ValueSpec value, String what) {
        boolean isUnsayable =
                type instanceof DataType.Custom || type instanceof DataType.Bytes || type == DataType.Simple.BLOB;
        if (value instanceof ValueSpec.Single single && !isUnsayable) {
            return literals.inRow(single.text(), type, what);
        }
        return wrong(
                value,
                what,
                isUnsayable
                        ? "Rows can't contain bytes or values of custom types; make it optional, and remove the value."
                        : "It takes a single value.");
    }

    private <T> Optional<T> wrong(ValueSpec value, String what, String hint) {
        return draft.refuse(Code.ROW_VALUE, value.at(), text(value) + " is not a value for " + what + ".", hint);
    }

    /** A value, at the beginning of a sentence. */
    private static String text(ValueSpec value) {
        if (value instanceof ValueSpec.Single single) {
            return "'" + single.text().text() + "'";
        } else if (value instanceof ValueSpec.Nothing) {
            return "Null";
        }
        return value instanceof ValueSpec.Several ? "A list" : "A mapping";
    }
}
