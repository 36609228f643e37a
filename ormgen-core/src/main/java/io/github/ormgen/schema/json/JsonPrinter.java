package io.github.ormgen.schema.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, strings, booleans and numbers as JSON. By hand, in plain loops: a schema is the largest file of a
 * run, and a general writer would take as long to load and to be compiled as all of this work.
 */
public final class JsonPrinter {

    /** The beginnings of lines by depth; beyond these nothing begins one. */
    private static final List<String> LINES = List.of("\n", "\n  ", "\n    ", "\n      ", "\n        ");

    private static final String SHORT_ESCAPES = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";

    private final StringBuilder text = new StringBuilder(4096);
    private final boolean spaced;

    /** An object this deep, counted from 1, stands on one line; a list does if it lies deeper. */
    private final int oneLine;

    private int depth;

    private JsonPrinter(boolean spaced, int oneLine) {
        this.spaced = spaced;
        this.oneLine = oneLine;
    }

    /**
     * Text for a person: a line for each member of the outer levels, and what lies deeper on its parent's line.
     *
     * @param oneLine how deep an object lies, counted from 1, that stands on one line; a list does if it lies deeper
     */
    public static String pretty(Map<String, Object> document, int oneLine) {
        return print(document, new JsonPrinter(true, oneLine));
    }

    /** Text without white space. */
    public static String compact(Map<String, Object> document) {
        return print(document, new JsonPrinter(false, 0));
    }

    /** A single map, list, string, boolean or number without white space. */
    public static String compactValue(Object value) {
        return print(value, new JsonPrinter(false, 0));
    }

    private static String print(Object value, JsonPrinter printer) {
        printer.value(value);
        return printer.text.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> elements) {
            list(elements);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof String string) {
            string(string);
        } else {
            // Whole numbers and booleans.
            text.append(value);
        }
    }

    private void object(Map<?, ?> members) {
        text.append('{');
        depth++;
        boolean lines = depth < oneLine;
        boolean first = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            separate(first, lines, " ");
            string((String) member.getKey());
            text.append(spaced ? ": " : ":");
            value(member.getValue());
            first = false;
        }
        depth--;
        if (!first) {
            space(lines, " ");
        }
        text.append('}');
    }

    private void list(List<?> elements) {
        text.append('[');
        depth++;
        boolean lines = depth <= oneLine;
        boolean first = true;
        for (Object element : elements) {
            separate(first, lines, first ? "" : " ");
            value(element);
            first = false;
        }
        depth--;
        if (!first) {
            space(lines, "");
        }
        text.append(']');
    }

    private void separate(boolean first, boolean lines, String blank) {
        if (!first) {
            text.append(',');
        }
        space(lines, blank);
    }

    private void space(boolean lines, String blank) {
        if (spaced && lines) {
            text.append(LINES.get(depth));
        } else if (spaced) {
            text.append(blank);
        }
    }

    private void string(String string) {
        text.append('"');
        if (isPlain(string)) {
            // Not in pieces, which are copied by characters.
            text.append(string).append('"');
            return;
        }
        int start = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(string, start, i);
                escape(c);
                start = i + 1;
            }
        }
        text.append(string, start, string.length()).append('"');
    }

    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escape(char c) {
        int known = SHORT_ESCAPES.indexOf(c);
        if (c >= ' ') {
            text.append('\\').append(c);
        } else if (known >= 0) {
            text.append('\\').append(SHORT_NAMES.charAt(known));
        } else {
            text.append(String.format("\\u%04X", (int) c));
        }
    }
}
