package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks names: those of the model and of Java; those of tables and columns are the linker's. */
record NameRules(Diagnostics diagnostics) {

    /** The keywords and literals of the Java Language Specification 17, section 3.9; all are reserved everywhere. */
    private static final Set<String> RESERVED = Set.of(("abstract assert boolean break byte case catch char class const"
                    + " continue default do double else enum extends final finally float for goto if implements import"
                    + " instanceof int interface long native new package private protected public return short static"
                    + " strictfp super switch synchronized this throw throws transient try void volatile while true"
                    + " false null _")
            .split(" "));

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PART = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Whether the text is a name in the model: a letter, then letters, digits and underscores, all of ASCII. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isReserved(String text) {
        return RESERVED.contains(text);
    }

    /** Checks what becomes a Java name; {@code what} says what is named, as in {@code a field}. */
    void check(Located<String> name, String what, String cure) {
        checkFormer(name, what);
        if (isReserved(name.value()) && isName(name.value())) {
            reserved(name.at(), name.value(), "the name of " + what, cure);
        }
    }

    /** Checks a former name: it may be any that an earlier model could have. */
    void checkFormer(Located<String> name, String what) {
        if (!isName(name.value())) {
            String rule = "A name starts with a letter, followed by letters, digits and underscores.";
            notName(name.at(), name.value(), what, rule);
        }
    }

    /** Checks a package or the full name of a class; {@code what} says which. */
    void checkQualified(Located<String> name, String what) {
        int start = 0;
        for (String part : name.value().split("\\.", -1)) {
            Location at = part(name, start, part.length());
            if (!PART.matcher(part).matches()) {
                notName(at, name.value(), what, "Write names separated by dots, such as com.acme.accounts.");
                return;
            }
            if (isReserved(part)) {
                reserved(at, part, "part of " + what, "");
                return;
            }
            start += part.length() + 1;
        }
    }

    private void notName(Location at, String text, String what, String rule) {
        diagnostics.error(Code.NOT_A_NAME, at, "'" + text + "' is not a name for " + what + ".", rule);
    }

    private void reserved(Location at, String text, String role, String cure) {
        diagnostics.error(
                Code.JAVA_KEYWORD, at, "'" + text + "' is a reserved word of Java and can't be " + role + ".", cure);
    }

    /** Part of a text's place, if the place shows the text as it is. */
    static Location part(Located<String> text, int offset, int length) {
        boolean exact = text.at().length() == text.value().length();
        return exact ? text.at().part(offset, Math.max(1, length)) : text.at();
    }
}
