package io.github.ormgen.schema;

import java.util.function.Predicate;

/**
 * Names for what has to stand out of another's way, for a moment or for good; short enough for every database.
 *
 * @param prefix what stands before the name
 */
public record AsideNames(String prefix) {

    /**
     * Those that nothing has yet: with the prefix itself or, where that is taken, with the first free number behind it.
     *
     * @param prefix the prefix without a number, which ends with an underscore
     * @param isTaken whether something has one of these names already
     */
    public static AsideNames free(String prefix, Predicate<AsideNames> isTaken) {
        AsideNames names = new AsideNames(prefix);
        for (int i = 2; isTaken.test(names); i++) {
            names = new AsideNames(prefix + i + "_");
        }
        return names;
    }

    /** The name of what was called otherwise. */
    public String of(String name) {
        return LongNames.shorten(prefix + name);
    }

    /** The same in the same database schema. */
    public TableName of(TableName name) {
        return name.sibling(of(name.name()));
    }
}
