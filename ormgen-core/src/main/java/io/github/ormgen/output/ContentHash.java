package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the hash that manifests and fingerprints speak of, in hexadecimal digits. */
final class ContentHash {

    private ContentHash() {}

    /** The hash of some bytes. */
    static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** The hash of a file's bytes. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
