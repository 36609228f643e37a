package io.github.ormgen.plan;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeComment;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeIdentity;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DeleteRow;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.UpdateRow;
import io.github.ormgen.schema.json.SchemaToTree;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a plan says of a change behind the name of its object. */
final class Details {

    private Details() {}

    /** The details, empty if the name says all. */
    static String of(Change change) {
        if (change instanceof CreateTable create) {
            return columns(create.table().columns());
        } else if (change instanceof DropTable drop) {
            return columns(drop.table().columns());
        } else if (change instanceof AddColumn add) {
            return column(add.column());
        } else if (change instanceof DropColumn drop) {
            return column(drop.column());
        } else if (change instanceof AddPart add) {
            return part(add.part());
        } else if (change instanceof ChangeType type) {
            return type(type.before()) + " → " + type(type.after());
        }
        if (change instanceof RowChange row) {
            return row(row);
        }
        return change instanceof ColumnChange aspect ? aspect(aspect) : "";
    }

    private static String row(RowChange change) {
        if (change instanceof UpdateRow update) {
            TreeSet<String> columns = new TreeSet<>(update.before().values().keySet());
            columns.addAll(update.after().values().keySet());
            return columns.stream()
                    .filter(column ->
                            !update.before().value(column).equals(update.after().value(column)))
                    .map(column -> column + ": " + text(update.before(), column) + " → " + text(update.after(), column))
                    .collect(Collectors.joining(", "));
        }
        return change instanceof DeleteRow ? "what users have put into it goes too" : "";
    }

    private static String text(ReferenceRow row, String column) {
        String text = row.value(column).map(RowValue::text).orElse("default");
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }

    private static String aspect(ColumnChange change) {
        if (change instanceof ChangeNullability nullability) {
            return nullability.nullable() ? "optional" : "required";
        } else if (change instanceof ChangeDefault value) {
            return value.after().map(Details::value).orElse("no default");
        } else if (change instanceof ChangeIdentity identity) {
            return identity.identity() ? "numbered" : "no longer numbered";
        }
        return change instanceof ChangeComment ? "comment" : "no longer computed";
    }

    private static String value(DefaultValue value) {
        if (value instanceof DefaultValue.Sql sql) {
            return "default " + SchemaToTree.sql(sql.expression());
        }
        return "default "
                + (value instanceof DefaultValue.Special special
                        ? special.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : SchemaToTree.defaultValue(value));
    }

    private static String columns(List<Column> columns) {
        return "(" + columns.size() + (columns.size() == 1 ? " column)" : " columns)");
    }

    private static String column(Column column) {
        return type(column.type()) + (column.nullable() ? "" : ", required");
    }

    private static String part(TablePart part) {
        if (part instanceof ForeignKey key) {
            return "→ " + key.target() + action(key.onDelete(), "delete") + action(key.onUpdate(), "update");
        }
        return part.ownColumns().isEmpty() ? "" : "(" + String.join(", ", part.ownColumns()) + ")";
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
        return type instanceof ColumnType.Custom ? "custom type" : String.valueOf(SchemaToTree.type(type));
    }
}
