package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model file on disk.
 *
 * @param path the path as messages print it
 */
public record ModelFile(String path, Path file) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Its text, checked to be UTF-8. Ends with what was reported if it is not. */
    public SourceText load(Diagnostics diagnostics) {
        try {
            if (Files.size(file) > DocumentLimits.BYTES) {
                throw failure(
                        diagnostics,
                        Code.TOO_BIG,
                        Location.ofFile(path),
                        "The file is larger than 4 MB.",
                        "Split it: all files of the model directory are read together.");
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACEMENT) >= 0) {
                checkEncoding(bytes, diagnostics);
            }
            return SourceText.of(path, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "");
            throw failure(
                    diagnostics,
                    Code.UNREADABLE_FILE,
                    Location.ofFile(path),
                    "The file can't be read: " + reason + ".",
                    "Check its permissions.");
        }
    }

    /** Malformed bytes became replacement characters; those that the author wrote are fine. */
    private void checkEncoding(byte[] bytes, Diagnostics diagnostics) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true);
        if (result.isError()) {
            String good = characters.flip().toString();
            boolean wide = (bytes[0] & 0xFF) >= 0xFE && good.isEmpty();
            SourceText source = SourceText.of(path, good.startsWith(BYTE_ORDER_MARK) ? good.substring(1) : good);
            Location at =
                    wide ? Location.ofFile(path) : source.atOffset(source.text().length(), 1);
            String message = wide ? "The file is written in UTF-16." : "The bytes from here on are not UTF-8.";
            throw failure(diagnostics, Code.UNREADABLE_FILE, at, message, "Save the file as UTF-8.");
        }
    }

    private static UnreadableException failure(
            Diagnostics diagnostics, Code code, Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
        return new UnreadableException();
    }
}
