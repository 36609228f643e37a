package io.github.ormgen.entity;

import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;

/** Says which values a text of an object shows: none that is sensitive, long, or the same for all purposes. */
final class Shown implements DataType.Visitor<Boolean> {

    private static final Shown INSTANCE = new Shown();

    private Shown() {}

    static boolean isShown(BasicAttribute attribute) {
        boolean own = attribute.role() == Role.ID || attribute.role() == Role.FIELD;
        return own && !attribute.sensitive() && attribute.type().accept(INSTANCE);
    }

    @Override
    public Boolean simple(DataType.Simple type) {
        return type != DataType.Simple.TEXT && type != DataType.Simple.BLOB;
    }

    @Override
    public Boolean text(DataType.Text type) {
        return true;
    }

    @Override
    public Boolean decimal(DataType.Decimal type) {
        return true;
    }

    @Override
    public Boolean bytes(DataType.Bytes type) {
        return false;
    }

    @Override
    public Boolean json(DataType.Json type) {
        return false;
    }

    @Override
    public Boolean ofEnum(DataType.OfEnum type) {
        return true;
    }

    @Override
    public Boolean array(DataType.ArrayOf type) {
        return type.element().accept(this);
    }

    @Override
    public Boolean custom(DataType.Custom type) {
        return true;
    }
}
