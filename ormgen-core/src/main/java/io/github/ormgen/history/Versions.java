package io.github.ormgen.history;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Versions as Flyway has them: numbers, with points or underscores between them. */
final class Versions {

    /** Entries by their versions, then by their names. */
    static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::version, Versions::compare).thenComparing(Entry::name);

    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?V(\\d+(?:[._]\\d+)*)__.*\\.sql");

    private Versions() {}

    /** Compares as Flyway does: number by number, and a number that is missing is zero. */
    static int compare(String one, String other) {
        List<BigInteger> first = numbers(one);
        List<BigInteger> second = numbers(other);
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            int order = at(first, i).compareTo(at(second, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The version of a script that migrates up; empty for any other file. */
    static Optional<String> ofMigration(String file) {
        return Optional.of(MIGRATION.matcher(file)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    /** One more than the highest whole number among versions. */
    static String next(Collection<Entry> entries, Collection<String> migrations) {
        return Stream.concat(
                        entries.stream().map(Entry::version),
                        migrations.stream().flatMap(file -> ofMigration(file).stream()))
                .map(version -> numbers(version).get(0))
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE)
                .toString();
    }

    private static List<BigInteger> numbers(String version) {
        return Arrays.stream(version.split("[._]")).map(BigInteger::new).toList();
    }

    private static BigInteger at(List<BigInteger> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }
}
