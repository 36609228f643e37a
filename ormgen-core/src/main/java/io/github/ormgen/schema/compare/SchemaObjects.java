package io.github.ormgen.schema.compare;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objects of a schema. Where they come from in a model does not count, nor the order of columns, nor rows. */
public final class SchemaObjects {

    private static final Pattern SELECT = Pattern.compile("\\bselect\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\sfrom\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<SchemaObject> objects = new ArrayList<>();

    private SchemaObjects() {}

    /** All objects of a schema. */
    public static List<SchemaObject> of(Schema schema) {
        SchemaObjects all = new SchemaObjects();
        schema.tables().forEach(all::add);
        schema.sequences().forEach(all::add);
        schema.enumTypes().forEach(all::add);
        schema.views().forEach(all::add);
        return all.objects;
    }

    private void add(String kind, String name, String table, Map<String, String> properties) {
        objects.add(new SchemaObject(kind, name, table, properties));
    }

    private void add(Table table) {
        String name = table.name().toString();
        add(SchemaObject.TABLE, name, "", Map.of("comment", table.comment().orElse("")));
        table.columns().forEach(column -> add("column", name + "." + column.name(), name, properties(column)));
        table.parts().forEach(part -> add(kind(part), name + "." + part.name(), name, properties(part)));
    }

    private static String kind(TablePart part) {
        return part instanceof UniqueKey ? "unique constraint" : word(part.kind());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> properties(Column column) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("type", SchemaWords.type(column.type()));
        properties.put("null", column.nullable() ? "allowed" : "refused");
        properties.put("numbering", column.identity() ? "by the database" : "");
        properties.put("default", SchemaWords.value(column));
        properties.put("computed as", SchemaWords.sql(column.generated()));
        properties.put("comment", column.comment().orElse(""));
        return properties;
    }

    /** What a part of a table is. */
    public static Map<String, String> properties(TablePart part) {
        Map<String, String> properties = new LinkedHashMap<>();
        switch (part.kind()) {
            case PRIMARY_KEY -> properties.put("columns", String.join(", ", part.columns()));
            case UNIQUE_KEY -> {
                properties.put("columns", String.join(", ", part.columns()));
                properties.put("among", ((UniqueKey) part).livingOnly() ? "rows that are not deleted" : "");
            }
            case INDEX -> {
                Index index = (Index) part;
                properties.put("unique", index.unique() ? "yes" : "");
                properties.put("on", SchemaWords.parts(index));
                properties.put(
                        "using",
                        index.method().filter(one -> !one.equals("btree")).orElse(""));
                properties.put("where", SchemaWords.sql(index.where()));
                properties.put("include", String.join(", ", index.include()));
            }
            case FOREIGN_KEY -> {
                ForeignKey key = (ForeignKey) part;
                properties.put("columns", SchemaWords.columns(key));
                properties.put("on delete", word(key.onDelete()));
                properties.put("on update", word(key.onUpdate()));
                properties.values().removeIf(word(ReferentialAction.NO_ACTION)::equals);
            }
            case CHECK -> properties.put("condition", SchemaWords.rule(((Check) part).rule()));
        }
        return properties;
    }

    private void add(Sequence sequence) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("from", String.valueOf(sequence.start()));
        properties.put("by", String.valueOf(sequence.increment()));
        add("sequence", sequence.name().toString(), "", properties);
    }

    private void add(EnumType type) {
        add("type", type.name().toString(), "", Map.of("values", String.join(", ", type.values())));
    }

    private void add(View view) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("comment", view.comment().orElse(""));
        properties.put(
                "query",
                Stream.concat(view.sql().common().stream(), view.sql().specific().values().stream())
                        .map(SchemaObjects::query)
                        .collect(Collectors.joining(" or ")));
        properties.put(
                "columns",
                view.columns().stream()
                        .map(column -> column.name() + " " + SchemaWords.type(column.type()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        add("view", view.name().toString(), "", properties);
    }

    /** A view that asks for all columns of a table has them in the table's order, which does not count either. */
    private static String query(String printed) {
        String text =
                FROM.matcher(SELECT.matcher(printed).replaceAll("select, ")).replaceAll(", from ");
        return Stream.of(text.split(",", -1))
                .map(item -> BLANKS.matcher(item.strip()).replaceAll(" "))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
