package io.github.ormgen.schema.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints records, maps, lists, strings, booleans and numbers as JSON. By hand, in plain loops: a schema is the largest file
 * of a run, and a general writer would take as long to load and to be compiled as all of this work.
 */
final class JsonPrinter {

    /** The beginnings of lines by depth; beyond these nothing begins one. */
    private static final List<String> LINES = List.of("\n", "\n  ", "\n    ", "\n      ", "\n        ");

    private static final String SHORT_ESCAPES = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";

    /** How much of a text is hashed at a time. */
    private static final int PORTION = 65_536;

    private final StringBuilder text = new StringBuilder(4096);
    private final RecordJson records;
    private final boolean spaced;

    /** An object this deep, counted from 1, stands on one line; a list does if it lies deeper. */
    private final int oneLine;

    private @Nullable MessageDigest digest;
    private int depth;

    /**
     * Prints records.
     *
     * @param oneLine how deep an object lies that stands on one line, see {@link RecordJson#pretty}; 0 for a text without
     *     white space
     */
    JsonPrinter(RecordJson records, int oneLine) {
        this.records = records;
        this.spaced = oneLine > 0;
        this.oneLine = oneLine;
    }

    String text(Object value) {
        value(value);
        return text.toString();
    }

    /** The SHA-256 of the text, which is never there as a whole. */
    String hash(Object value) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            digest = all;
            value(value);
            all.update(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void value(Object value) {
        Object json = records.json(value);
        if (json instanceof Map<?, ?> members) {
            object(members);
        } else if (json instanceof List<?> elements) {
            list(elements);
        } else if (json instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (json instanceof String string) {
            string(string);
        } else if (json instanceof Optional<?>) {
            // In what a person wrote as JSON; what is absent in a record is left out.
            text.append("null");
        } else {
            // Whole numbers and booleans.
            text.append(json);
        }
        if (digest != null && text.length() > PORTION) {
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }

    private void object(Map<?, ?> members) {
        text.append('{');
        depth++;
        boolean lines = depth < oneLine;
        boolean first = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            separate(first, lines, " ");
            string(RecordJson.name(member.getKey()));
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
