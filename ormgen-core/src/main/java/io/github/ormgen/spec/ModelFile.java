package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model file on disk.
 *
 * @param path the path as messages print it
 * @param file where it is
 */
record ModelFile(String path, Path file) {

    /** Its text, checked to be UTF-8 of printable characters. Ends with what was reported if it is not. */
    SourceText load(Diagnostics diagnostics) {
        try {
            if (Files.size(file) > Limits.BYTES) {
                throw failure(
                        diagnostics,
                        Code.TOO_BIG,
                        Location.ofFile(path),
                        "The file is larger than 4 MB.",
                        "Divide it: all files of the model directory are read together.");
            }
            return decode(Files.readAllBytes(file), diagnostics);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "");
            throw failure(
                    diagnostics,
                    Code.UNREADABLE_FILE,
                    Location.ofFile(path),
                    "The file can't be read: " + reason + ".",
                    "Look at its permissions.");
        }
    }

    /** The text of bytes, as {@link #load} does it. */
    SourceText decode(byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        SourceText source = SourceText.of(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (result.isError()) {
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
            Location at =
                    wide ? Location.ofFile(path) : source.atOffset(source.text().length(), 1);
            String message = wide ? "The file is written in UTF-16." : "The bytes from here on are not UTF-8.";
            throw failure(diagnostics, Code.UNREADABLE_FILE, at, message, "Save the file as UTF-8.");
        }
        checkCharacters(source, diagnostics);
        return source;
    }

    private static void checkCharacters(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                throw failure(
                        diagnostics,
                        Code.UNREADABLE_FILE,
                        source.atOffset(i, 1),
                        String.format("The control character U+%04X stands here.", (int) text.charAt(i)),
                        "Leave it out; in double quotes it can be written as an escape.");
            }
        }
    }

    /** What YAML 1.2, section 5.1, lets stand in a file; a superset of what JSON does. */
    private static boolean isPrintable(char c) {
        return (c >= ' ' && c <= '~')
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u0085'
                || (c >= '\u00A0' && c != '\uFFFE' && c != '\uFFFF' && c != '\uFEFF');
    }

    private static UnreadableException failure(
            Diagnostics diagnostics, Code code, Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
        return new UnreadableException();
    }
}
