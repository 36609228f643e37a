package io.github.ormgen.schema.random;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An enum of a model, a type of the database's own or text with a check. */
final class EnumSketch {

    /** A constant, which lives on when its stored value changes. */
    static final class Constant {
        final String id;
        String value;

        Constant(String id, String value) {
            this.id = id;
            this.value = value;
        }
    }

    final String id;
    final boolean isNative;
    String name;
    Optional<String> schema = Optional.empty();
    final List<Constant> constants = new ArrayList<>();

    EnumSketch(String id, String name, boolean isNative) {
        this.id = id;
        this.name = name;
        this.isNative = isNative;
    }

    TableName type(Naming naming) {
        return new TableName(schema, LongNames.shorten(naming.table(name) + "_type"));
    }

    List<String> values() {
        return constants.stream().map(constant -> constant.value).toList();
    }

    EnumType toSchema(Naming naming) {
        return new EnumType(type(naming), name, values());
    }
}
