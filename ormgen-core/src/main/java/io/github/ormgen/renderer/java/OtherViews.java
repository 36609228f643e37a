package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Mixin;
import io.github.ormgen.model.Model;
import io.github.ormgen.renderer.java.annotation.Annotation;
import io.github.ormgen.renderer.java.annotation.AnnotationLines;
import io.github.ormgen.renderer.java.annotation.EntityAnnotations;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.JavaTypes;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.EnumView;
import io.github.ormgen.renderer.java.view.MixinView;
import io.github.ormgen.renderer.java.view.MixinView.GetterView;
import io.github.ormgen.renderer.java.view.NativeEnumView;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of enums and of the interfaces of mixins. */
final class OtherViews {

    private final Model model;
    private final Imports imports;
    private final JavaTypes types;

    OtherViews(Model model, Imports imports) {
        this.model = model;
        this.imports = imports;
        this.types = new JavaTypes(model, imports);
    }

    EnumView enumeration(EnumClass enumClass) {
        return new EnumView(
                imports,
                enumClass.name().simpleName(),
                Javadoc.of(enumClass.doc(), 0),
                annotations(),
                enumClass.storage() != EnumClass.Storage.ORDINAL && enumClass.hasStoredValues(),
                JavaText.unused(
                        "value",
                        enumClass.constants().stream()
                                .map(EnumClass.Constant::name)
                                .toList()),
                enumClass.constants().stream()
                        .map(constant -> new EnumView.ConstantView(
                                Javadoc.of(constant.doc(), 4), constant.name(), JavaText.quote(constant.value())))
                        .toList());
    }

    NativeEnumView nativeEnums(ClassName name) {
        return new NativeEnumView(imports, name.simpleName(), annotations());
    }

    MixinView mixin(Mixin mixin) {
        List<String> interfaces = new ArrayList<>();
        mixin.mixins()
                .forEach(name ->
                        interfaces.add(imports.of(model.mixin(name).name().fullName())));
        mixin.interfaces().forEach(name -> interfaces.add(imports.of(name)));
        return new MixinView(
                imports,
                mixin.name().simpleName(),
                Javadoc.of(mixin.doc(), 0),
                annotations(),
                interfaces,
                mixin.attributes().stream().map(this::getter).toList());
    }

    private GetterView getter(Attribute attribute) {
        PlannedAttribute planned = PlannedAttribute.ofMixin(attribute);
        TypeName type = types.of(planned);
        return new GetterView(
                Javadoc.of(attribute.declaration().doc(), 4),
                type.text(planned.nullable(), imports),
                AccessorNames.getter(attribute.name(), type.isFlag()));
    }

    private List<String> annotations() {
        List<Annotation> annotations = List.of(
                Annotation.of(imports.of("org.jspecify.annotations.NullMarked")), EntityAnnotations.generated(imports));
        return AnnotationLines.of(annotations, List.of(), imports, 0);
    }
}
