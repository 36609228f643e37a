package io.github.ormgen.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A rendered file beside what is on disk.
 *
 * @param root the folder that it belongs to
 * @param target its place
 * @param key its path in the manifest
 * @param text what it should hold
 * @param hash of that
 * @param state how that compares with what is there
 */
record PlannedFile(Path root, Path target, String key, String text, String hash, State state) {

    enum State {
        NEW,
        CHANGED,
        UNCHANGED,
        /** A person's file, or a folder. */
        IN_THE_WAY
    }

    static PlannedFile of(OutputRoot root, RenderedFile file, OutputTree tree, Manifest before) {
        Path target = root.directory().resolve(file.path()).normalize();
        byte[] bytes = file.text().getBytes(UTF_8);
        String key = tree.key(target);
        State state = Files.isRegularFile(target)
                ? FileFailure.ifThere(target, () -> Files.readAllBytes(target))
                        .map(present ->
                                state(root, present, bytes, before.files().get(key)))
                        .orElse(State.NEW)
                : Files.exists(target) ? State.IN_THE_WAY : State.NEW;
        return new PlannedFile(root.directory(), target, key, file.text(), ContentHash.of(bytes), state);
    }

    private static State state(OutputRoot root, byte[] present, byte[] bytes, @Nullable String known) {
        if (Arrays.equals(present, bytes)) {
            return State.UNCHANGED;
        }
        boolean ours = root.mayReplace(present) || ContentHash.of(present).equals(known);
        return ours ? State.CHANGED : State.IN_THE_WAY;
    }

    boolean isToWrite() {
        return state == State.NEW || state == State.CHANGED;
    }

    /** The same file where nothing is left at its place. */
    PlannedFile anew() {
        return new PlannedFile(root, target, key, text, hash, State.NEW);
    }
}
