package io.github.ormgen.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Derives the names of keys, indexes and checks: a prefix, the table, the columns, and a suffix for some checks. */
public final class ConstraintNames {

    /** The longest name in bytes: PostgreSQL cuts longer ones without a word. */
    public static final int MAX_BYTES = 63;

    private static final int MAX_BYTES_PER_CHAR = 3;

    private ConstraintNames() {}

    /**
     * A derived name such as {@code fk_books_author_id}.
     *
     * @param prefix {@code pk}, {@code uk}, {@code fk}, {@code ix} or {@code ck}
     */
    public static String of(String prefix, String table, List<String> columns) {
        return shorten(prefix + "_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns)));
    }

    /** A derived name with a suffix such as {@code enum}. */
    public static String of(String prefix, String table, List<String> columns, String suffix) {
        return shorten(prefix + "_" + table + "_" + String.join("_", columns) + "_" + suffix);
    }

    /** The name itself, or, if it is longer than {@link #MAX_BYTES}, its beginning and 8 hex digits of its hash. */
    public static String shorten(String name) {
        if (name.length() <= MAX_BYTES / MAX_BYTES_PER_CHAR) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        // Names are ASCII, so that a cut never splits a character.
        return bytes.length <= MAX_BYTES ? name : name.substring(0, MAX_BYTES - 9) + "_" + hash(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
