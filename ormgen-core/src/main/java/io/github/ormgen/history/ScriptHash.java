package io.github.ormgen.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of scripts, as entries have them. */
public final class ScriptHash {

    private ScriptHash() {}

    /** The hash as 64 hex digits; what git does to the ends of lines does not matter to it, nor does it to Flyway. */
    public static String of(String script) {
        try {
            byte[] bytes = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
