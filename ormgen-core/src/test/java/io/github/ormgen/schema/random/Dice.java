package io.github.ormgen.schema.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Chance, the same for the same seed. */
final class Dice {

    private static final List<String> NOUNS = List.of(
            "user", "name", "order", "mail", "street", "zip", "city", "price", "amount", "rank", "state", "kind",
            "note", "title", "code", "level", "group", "value", "phone", "weight", "colour", "size", "token", "owner",
            "key");
    private static final List<String> ENTITIES = List.of(
            "Account",
            "Book",
            "Customer",
            "Device",
            "Employee",
            "Folder",
            "Grant",
            "House",
            "Invoice",
            "Journey",
            "Letter",
            "Machine",
            "Order",
            "Person",
            "Quote",
            "Room",
            "Ship",
            "Ticket",
            "User",
            "Vehicle");
    private static final List<String> WORDS =
            List.of("open", "closed", "new", "lost", "it's", "in work", "done", "name", "a", "very long value of it");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    /** True once in so many times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** From the first number to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> maybe(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
    }

    /** Some of them in any order, none twice. */
    <T> List<T> some(List<? extends T> of, int most) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), between(1, most)));
    }

    String entity(Set<String> taken) {
        return free(ENTITIES, taken);
    }

    String noun(Set<String> taken) {
        return free(NOUNS, taken);
    }

    String word(Set<String> taken) {
        return free(WORDS, taken);
    }

    Optional<String> comment() {
        return once(4)
                ? Optional.of(one(List.of("What it's for", "100 % \"sure\"; -- not {this}", "line\nline", "größer")))
                : Optional.empty();
    }

    private String free(List<String> words, Set<String> taken) {
        String word = one(words);
        String free = word;
        for (int i = 2; taken.contains(free); i++) {
            free = word + i;
        }
        return free;
    }
}
