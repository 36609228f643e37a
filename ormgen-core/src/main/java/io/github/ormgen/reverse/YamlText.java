package io.github.ormgen.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a model's text as a person would: in one line what fits, and quotes only where they are needed. */
final class YamlText {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    /** Words that YAML 1.2, or an older reader, takes for something else than a text. */
    private static final Pattern SPECIAL = Pattern.compile(
            "(?i)null|~|true|false|yes|no|on|off|y|n|[-+]?(0o|0x)?[0-9][0-9a-f_]*|[-+.]?[0-9.][-+0-9._e:]*|[-+]?\\.(inf|nan)|\\d{4}-\\d\\d?-.*");

    /** SQL with operators is not among them, for the eye. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/(][A-Za-z0-9_.$/()? -]*");

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The text of a whole file; parts of it that are blocks of blocks have an empty line between them. */
    static String of(Yaml.Entries root) {
        YamlText writer = new YamlText();
        boolean isFirst = true;
        for (Map.Entry<String, Yaml> entry : root.entries().entrySet()) {
            if (!isFirst && entry.getValue() instanceof Yaml.Entries block && block.isBlock()) {
                writer.text.append('\n');
            }
            isFirst = false;
            writer.entry(entry.getKey(), entry.getValue(), 0);
        }
        return writer.text.toString();
    }

    private static boolean isTable(Yaml.Items list) {
        return list.items().size() > 1 && list.items().stream().anyMatch(Yaml.Entries.class::isInstance);
    }

    private void entry(String key, Yaml value, int depth) {
        String head = STEP.repeat(depth) + key(key) + ":";
        text.append(head);
        String line = flow(value);
        boolean fits = head.length() + 1 + line.length() <= WIDTH;
        if (value instanceof Yaml.Entries entries && !entries.isEmpty() && (entries.isBlock() || !fits)) {
            text.append('\n');
            block(entries, depth + 1);
        } else if (value instanceof Yaml.Items items && (!fits || isTable(items))) {
            text.append('\n');
            items.items().forEach(item -> text.append(STEP.repeat(depth + 1) + "- " + flow(item) + "\n"));
        } else {
            text.append(' ').append(line).append('\n');
        }
    }

    private void block(Yaml.Entries entries, int depth) {
        boolean isFirst = true;
        for (Map.Entry<String, Yaml> entry : entries.entries().entrySet()) {
            boolean isApart = depth == 1 && entry.getValue() instanceof Yaml.Entries inner && inner.isBlock();
            if (isApart && !isFirst) {
                text.append('\n');
            }
            isFirst = false;
            entry(entry.getKey(), entry.getValue(), depth);
        }
    }

    private static String flow(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.isWord() ? scalar.text() : quoted(scalar.text());
        } else if (value instanceof Yaml.Items list) {
            return "["
                    + String.join(
                            ", ", list.items().stream().map(YamlText::flow).toList()) + "]";
        }
        List<String> parts = new ArrayList<>();
        ((Yaml.Entries) value).entries().forEach((key, part) -> parts.add(key(key) + ": " + flow(part)));
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    /** Words such as {@code on} mean nothing special to YAML 1.2. */
    private static String key(String key) {
        return KEY.matcher(key).matches() && !key.matches("(?i)null|true|false") ? key : quoted(key);
    }

    /** In quotes whatever could be taken for something else, within brackets too. */
    private static String quoted(String text) {
        boolean isPlain =
                PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches() && !text.endsWith(" ");
        return isPlain ? text : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> {
                    boolean isShown = c >= ' ' && (c < 0x7f || c > 0xa0) && c != 0xfeff && !isBreak(c);
                    escaped.append(isShown ? Character.toString(c) : "\\U%08x".formatted(c));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isBreak(int c) {
        return c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c <= 0xdfff) || (c >= 0xfffe && c <= 0xffff);
    }
}
