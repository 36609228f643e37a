package io.github.ormgen.sql.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers names under what is said of them, and breaks them into lines of a script's header. */
final class BulletList {

    private static final int WIDTH = 110;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    void add(String what, String name) {
        names.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(plain(name));
    }

    /** Lines that begin with what is said; names that don't fit go on in the next line, indented. */
    List<String> lines(String separator) {
        List<String> lines = new ArrayList<>();
        names.forEach((what, each) -> {
            List<String> all = List.copyOf(each);
            StringBuilder line = new StringBuilder(what + separator);
            for (int i = 0; i < all.size(); i++) {
                String name = all.get(i) + (i < all.size() - 1 ? "," : "");
                if (line.length() + 1 + name.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append("   ");
                }
                line.append(' ').append(name);
            }
            lines.add(line.toString());
        });
        return lines;
    }

    /** A name that can stand in a comment: no line break, and nothing that Flyway takes for a placeholder. */
    private static String plain(String name) {
        // Nearly every name is without any, and a pattern is slow.
        boolean isPlain = name.chars().noneMatch(Character::isISOControl);
        return (isPlain ? name : CONTROL.matcher(name).replaceAll(" ")).replace("${", "$ {");
    }
}
