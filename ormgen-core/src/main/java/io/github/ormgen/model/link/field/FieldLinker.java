package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.Backfill;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.link.declaration.CustomTypes;
import io.github.ormgen.model.link.declaration.Declarations;
import io.github.ormgen.model.link.declaration.NamedTypes;
import io.github.ormgen.model.link.declaration.TypeLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarText;
import java.util.Map;
import java.util.Optional;

/** Links fields into basic and embedded attributes. What SQL says comes later, see {@link SqlLinker}. */
public final class FieldLinker {

    private final Declarations declarations;
    private final Naming naming;
    private final Map<String, EnumClass> enums;
    private final NamedTypes namedTypes;
    private final TypeLinker types;
    private final CustomTypes customTypes;
    private final LiteralLinker literals;
    private final ValidationLinker validations;
    private final PhysicalNames physicalNames;
    private final FieldChecks checks;
    private final Diagnostics diagnostics;

    /** Links fields of a model with these declarations, naming rules and enums, the enums by name. */
    public FieldLinker(
            Declarations declarations, Naming naming, Map<String, EnumClass> enums, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.naming = naming;
        this.enums = enums;
        this.namedTypes = new NamedTypes(declarations, diagnostics);
        this.types = new TypeLinker(declarations, diagnostics);
        this.customTypes = new CustomTypes(diagnostics);
        this.literals = new LiteralLinker(enums, diagnostics);
        this.validations = new ValidationLinker(diagnostics);
        this.physicalNames = new PhysicalNames(diagnostics);
        this.checks = new FieldChecks(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The field with what its named types bring. */
    public FieldSpec expand(FieldSpec written) {
        return namedTypes.expand(written);
    }

    /** The attribute of a field. */
    public Attribute link(FieldSpec written, FieldPlace place) {
        FieldSpec field = expand(written);
        boolean embedded = field.type()
                .filter(type -> declarations.embeddables().containsKey(type.base()))
                .isPresent();
        if (place.isEmbedded()) {
            checks.insideEmbeddable(field);
        }
        return embedded
                ? new EmbeddedLinker(this, declarations, naming, checks, diagnostics).link(field, place)
                : basic(field, place);
    }

    /** What every attribute has, of a field. */
    static Declaration declaration(FieldSpec field, FieldPlace place) {
        String name = field.name().value();
        return new Declaration(
                name,
                place.path() + "." + name,
                field.doc().map(Located::value),
                field.annotations().stream().map(Located::value).toList(),
                place.mixin(),
                field.renamedFrom().map(Located::value),
                field.name().at());
    }

    /** The type of a field that is not embedded, named types resolved. */
    DataType type(FieldSpec field) {
        return field.customType()
                .map(custom -> customTypes.link(custom, field.name()))
                .or(() -> field.type().map(types::link))
                .orElse(TypeLinker.PLACEHOLDER);
    }

    private BasicAttribute basic(FieldSpec field, FieldPlace place) {
        String attribute = place.path() + "." + field.name().value();
        DataType type = type(field);
        boolean generated = field.generated().isPresent();
        boolean id = isSet(field.id());
        checks.basic(field, type, attribute);
        if (!hasCheck(type)) {
            checks.noCheck(field, attribute);
        }
        return new BasicAttribute(
                declaration(field, place),
                type,
                place.optional() || isOptional(field),
                column(field, place, attribute),
                defaultValue(field.defaultValue(), type, attribute),
                validations.link(field.validate(), type, attribute),
                id ? Role.ID : Role.FIELD,
                isSet(field.naturalId()),
                isSet(field.sensitive()),
                !generated && field.insertable().map(Located::value).orElse(true),
                !generated && !id && field.updatable().map(Located::value).orElse(true),
                Optional.empty(),
                field.backfill()
                        .flatMap(backfill -> backfill.literal())
                        .flatMap(text -> backfill(text, type, attribute)),
                field.constraint()
                        .filter(name -> physicalNames.check(name, "The check of " + attribute))
                        .map(Located::value));
    }

    /** Whether the table checks the values of an enum. */
    private boolean hasCheck(DataType type) {
        return type instanceof DataType.OfEnum ofEnum
                && Optional.ofNullable(enums.get(ofEnum.enumName()))
                        .map(found -> found.storage() != EnumClass.Storage.NATIVE)
                        .orElse(true);
    }

    /** The backfill of a literal; empty after an error. */
    public Optional<Backfill> backfill(ScalarText text, DataType type, String attribute) {
        return literals.read(text, type, attribute).map(Backfill.Literal::new);
    }

    private Optional<AttributeDefault> defaultValue(Optional<ScalarText> text, DataType type, String attribute) {
        return text.flatMap(value -> literals.read(value, type, attribute));
    }

    private String column(FieldSpec field, FieldPlace place, String attribute) {
        String name = field.name().value();
        Optional<Located<String>> override = Optional.ofNullable(place.columns().get(place.pathWithin(name)));
        if (override.isPresent()) {
            return physicalNames.orElse(override, "The column of " + attribute, naming.column(name));
        }
        String own = physicalNames.orElse(field.column(), "The column of " + attribute, naming.column(name));
        return LongNames.shorten(place.columnPrefix() + own);
    }

    static boolean isOptional(FieldSpec field) {
        return isSet(field.optional())
                || field.type().filter(type -> type.optional()).isPresent();
    }

    /** Whether an optional flag is there and true. */
    public static boolean isSet(Optional<Located<Boolean>> flag) {
        return flag.filter(Located::value).isPresent();
    }
}
