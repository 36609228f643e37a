package io.github.ormgen.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Cuts derived names that no database takes whole. */
public final class LongNames {

    /** The longest name in bytes: PostgreSQL cuts longer ones without a word. */
    public static final int MAX_BYTES = 63;

    private static final int MAX_BYTES_PER_CHAR = 3;

    private LongNames() {}

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
