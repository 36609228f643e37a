package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that can't be read or written. The exceptions of the library often name none, or one that nobody knows. {@link
 * OutputTree} and {@link SourceFiles} catch it: nobody outside sees it.
 */
final class FileFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    FileFailure(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** What went wrong, for a sentence. */
    String reason() {
        return String.valueOf(getCause());
    }

    /** Does something to a file; a failure of it names the file. */
    static <T> T at(Path file, Access<T> access) {
        try {
            return access.run();
        } catch (IOException e) {
            throw new FileFailure(file, e);
        }
    }

    /** The same for a file that another run may remove at any moment: empty if it is not there. */
    static <T> Optional<T> ifThere(Path file, Access<T> access) {
        return at(file, () -> {
            try {
                return Optional.of(access.run());
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        });
    }

    /** What is done to a file. */
    interface Access<T> {
        T run() throws IOException;
    }
}
