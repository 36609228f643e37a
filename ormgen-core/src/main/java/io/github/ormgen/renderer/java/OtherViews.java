package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model.Mixin;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.JavaTypes;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.EnumView;
import io.github.ormgen.renderer.java.view.MixinView;
import io.github.ormgen.renderer.java.view.MixinView.GetterView;
import io.github.ormgen.renderer.java.view.NativeEnumView;
import java.util.List;

/** Makes the views of enums and of the interfaces of mixins. */
record OtherViews(JavaTypes types) {

    EnumView enumeration(EnumClass enumClass) {
        List<EnumClass.Constant> constants = enumClass.constants();
        return new EnumView(
                types.imports(),
                enumClass.name().simpleName(),
                Javadoc.of(enumClass.doc(), 0),
                EntityAnnotations.ofOther(types.imports()),
                enumClass.storage() != EnumClass.Storage.ORDINAL && enumClass.hasStoredValues(),
                JavaText.unused(
                        "value",
                        constants.stream().map(EnumClass.Constant::name).toList()),
                constants.stream()
                        .map(constant -> new EnumView.ConstantView(
                                Javadoc.of(constant.doc(), 4), constant.name(), JavaText.quote(constant.value())))
                        .toList());
    }

    NativeEnumView nativeEnums(ClassName name) {
        return new NativeEnumView(types.imports(), name.simpleName(), EntityAnnotations.ofOther(types.imports()));
    }

    MixinView mixin(Mixin mixin) {
        List<String> interfaces = types.interfaces(mixin.mixins(), mixin.interfaces());
        return new MixinView(
                types.imports(),
                mixin.name().simpleName(),
                Javadoc.of(mixin.doc(), 0),
                EntityAnnotations.ofOther(types.imports()),
                interfaces,
                mixin.attributes().stream().map(this::getter).toList());
    }

    private GetterView getter(Attribute attribute) {
        PlannedAttribute planned = PlannedAttribute.ofMixin(attribute);
        TypeName type = types.of(planned);
        return new GetterView(
                Javadoc.of(attribute.declaration().doc(), 4),
                type.text(planned.nullable(), types.imports()),
                AccessorNames.getter(attribute.name(), type.isFlag()));
    }
}
