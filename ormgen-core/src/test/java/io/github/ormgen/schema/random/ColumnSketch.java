package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import java.util.List;
import java.util.Optional;

/** An attribute of an entity that has a column of its own. */
final class ColumnSketch implements Member {

    private final String id;
    /** The name in the model; one of an embeddable has the embedding attribute's in front. */
    String attribute;

    Optional<String> explicitName = Optional.empty();
    ColumnType type;
    Optional<EnumSketch> values = Optional.empty();
    boolean nullable;
    boolean identity;
    Optional<DefaultValue> defaultValue = Optional.empty();
    Optional<Expression> generated = Optional.empty();
    Optional<String> comment = Optional.empty();

    ColumnSketch(String id, String attribute, ColumnType type) {
        this.id = id;
        this.attribute = attribute;
        this.type = type;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name(Naming naming) {
        return explicitName.orElse(naming.column(attribute));
    }

    @Override
    public String path(TableSketch table) {
        return table.path + "." + attribute;
    }

    @Override
    public ColumnType type(Naming naming) {
        return values.filter(of -> of.isNative)
                .<ColumnType>map(of -> new ColumnType.NativeEnum(of.type(naming)))
                .orElse(type);
    }

    @Override
    public Column toSchema(TableSketch table, Naming naming) {
        Optional<DefaultValue> kept = defaultValue.filter(this::isThere);
        return new Column(
                name(naming),
                path(table),
                type(naming),
                nullable,
                identity,
                kept,
                generated.map(expression -> expression.in(naming)),
                comment);
    }

    /** A default that is no value of its enum any more goes with it. */
    private boolean isThere(DefaultValue value) {
        List<String> all = values.map(EnumSketch::values).orElse(List.of());
        return values.isEmpty() || (value instanceof DefaultValue.Text text && all.contains(text.value()));
    }
}
