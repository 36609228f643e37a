package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The classes by which Hibernate binds enums that have a type of the database's own. Hibernate has a code for them, {@code
 * NAMED_ENUM}, which fails on MariaDB; bound as text they fail on PostgreSQL as soon as a query compares them.
 */
public final class NativeEnums {

    private NativeEnums() {}

    /** The class that binds an enum, in its package. */
    static ClassName jdbcType(EnumClass enumClass) {
        return enumClass.name().sibling("NativeEnumJdbcType");
    }

    /** The classes that a model needs. */
    public static SortedSet<ClassName> of(Model model) {
        SortedSet<ClassName> names = new TreeSet<>();
        model.enums().values().stream()
                .filter(enumClass -> enumClass.storage() == EnumClass.Storage.NATIVE)
                .forEach(enumClass -> names.add(jdbcType(enumClass)));
        return names;
    }
}
