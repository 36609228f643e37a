package io.github.ormgen.plan;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.json.SchemaJson;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a plan says of a change behind the name of its object. */
final class Details {

    private Details() {}

    /** The details, empty if the name says all. */
    static String of(Change change) {
        return switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> ((PartChange) change).created().map(Details::part).orElse("");
            case ROW -> row((RowChange) change);
            case ENUM_TYPE, SEQUENCE, VIEW, VALUE, COLLATION, PATHS, SQL -> "";
        };
    }

    private static String table(TableChange change) {
        int columns = change.object().columns().size();
        return switch (change.verb()) {
            case CREATE, DROP -> "(" + columns + (columns == 1 ? " column)" : " columns)");
            case RENAME, ALTER -> "";
        };
    }

    private static String column(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE, DROP -> column(change.object());
            case RENAME -> "";
            case ALTER -> aspect(change.old(), change.next(), change.aspect().orElseThrow());
        };
    }

    private static String aspect(Column before, Column after, Aspect aspect) {
        return switch (aspect) {
            case TYPE -> type(before.type()) + " → " + type(after.type());
            case NULLABILITY -> after.nullable() ? "optional" : "required";
            case DEFAULT -> after.defaultValue().map(Details::value).orElse("no default");
            case COMMENT -> "comment";
            case IDENTITY -> after.identity() ? "numbered" : "no longer numbered";
            case GENERATED -> "no longer computed";
        };
    }

    private static String row(RowChange change) {
        return switch (change.verb()) {
            case CREATE -> "";
            case DROP -> "values that users wrote are lost too";
            case RENAME, ALTER ->
                change.columns().stream()
                        .map(column -> column + ": " + text(change.old(), column) + " → " + text(change.next(), column))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String text(ReferenceRow row, String column) {
        String text = row.value(column).map(RowValue::text).orElse("default");
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }

    private static String value(DefaultValue value) {
        if (value instanceof DefaultValue.Sql sql) {
            return "default " + SchemaJson.RECORDS.tree(sql.expression());
        }
        return "default "
                + (value instanceof DefaultValue.Special special
                        ? special.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : SchemaJson.RECORDS.tree(value));
    }

    private static String column(Column column) {
        return type(column.type()) + (column.nullable() ? "" : ", required");
    }

    private static String part(TablePart part) {
        if (part instanceof ForeignKey key) {
            return "→ " + key.target() + action(key.onDelete(), "delete") + action(key.onUpdate(), "update");
        }
        return part.columns().isEmpty() ? "" : "(" + String.join(", ", part.columns()) + ")";
    }

    private static String action(ReferentialAction action, String event) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : ", on " + event + " " + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String type(ColumnType type) {
        if (type instanceof ColumnType.ArrayOf array) {
            return type(array.element()) + "[]";
        } else if (type instanceof ColumnType.NativeEnum named) {
            return named.name().toString();
        }
        return type instanceof ColumnType.Custom ? "custom type" : String.valueOf(SchemaJson.RECORDS.tree(type));
    }
}
