package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells versions of a content apart, in hexadecimal digits: two checksums together, which miss one change by accident in
 * 2<sup>64</sup>. No cryptographic hash: nobody is kept from anything here, and a JVM that has just started takes longer
 * for SHA-256 over a thousand files than for all the rest of finding that they are unchanged. Not thread-safe.
 */
final class ContentHash {

    private final Checksum first = new CRC32();
    private final Checksum second = new CRC32C();

    /** The hash of some bytes. */
    static String of(byte[] bytes) {
        ContentHash hash = new ContentHash();
        hash.add(bytes);
        return hash.hex();
    }

    /** The hash of a file's bytes. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    void add(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** The 16 digits of all that was added. */
    String hex() {
        return HexFormat.of().toHexDigits((first.getValue() << Integer.SIZE) | second.getValue());
    }
}
