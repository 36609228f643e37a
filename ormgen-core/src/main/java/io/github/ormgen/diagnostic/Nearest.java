package io.github.ormgen.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a person most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word nearest to the one that was written, letter case aside; empty if none is near: at most one
     * difference in three letters. Among equals the first in the alphabet.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int best = Math.max(1, written.length() / 3) + 1;
        String nearest = "";
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** {@code Did you mean 'x'?}, or an empty text if nothing is near. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> "Did you mean '" + word + "'?").orElse("");
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
