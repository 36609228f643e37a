package io.github.ormgen.maven.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** What of ormgen is running: a snapshot that was built anew is another one, though its version is the same. */
public final class GeneratorVersion {

    private GeneratorVersion() {}

    /** The version, with a checksum of the code if that is a jar. */
    public static String of(String version, Path code) {
        if (!Files.isRegularFile(code)) {
            return version;
        }
        try {
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(code));
            return version + "+" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a class comes from: a jar, or a folder of classes in a build of ormgen itself. */
    public static URI codeOf(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
