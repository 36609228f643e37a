package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Model.Embeddable;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaTypes;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.Layout;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.RecordView;
import io.github.ormgen.renderer.java.view.RecordView.ComponentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of record classes. */
record RecordViews(JavaTypes types, BasicAnnotations storage) {

    private static final Annotation EMBEDDABLE = Annotation.jpa("Embeddable");

    RecordViews(JavaTypes types) {
        this(types, new BasicAnnotations(types.model()));
    }

    private Imports imports() {
        return types.imports();
    }

    RecordView embeddable(Embeddable embeddable) {
        List<ComponentView> components =
                embeddable.attributes().stream().map(this::component).toList();
        return new RecordView(
                imports(),
                embeddable.name().simpleName(),
                Javadoc.of(embeddable.doc(), 0),
                EntityAnnotations.ofOther(imports(), EMBEDDABLE),
                components,
                components.stream().anyMatch(ComponentView::checked),
                components.stream().anyMatch(ComponentView::hidden));
    }

    private ComponentView component(Attribute attribute) {
        return attribute instanceof EmbeddedAttribute embedded ? embedded(embedded) : basic((BasicAttribute) attribute);
    }

    private ComponentView embedded(EmbeddedAttribute attribute) {
        TypeName type = types.ofEmbeddable(attribute);
        List<Annotation> annotations = new ArrayList<>();
        if (!attribute.optional()) {
            annotations.add(Validations.NOT_NULL);
        }
        annotations.add(Validations.VALID);
        return view(attribute, annotations, type.text(attribute.optional(), imports()), !attribute.optional(), false);
    }

    private ComponentView basic(BasicAttribute attribute) {
        TypeName type = attribute.optional() ? types.boxed(attribute.type()) : types.of(attribute.type());
        boolean checked = !attribute.optional() && !type.isPrimitive();
        List<Annotation> annotations = new ArrayList<>();
        if (checked) {
            annotations.add(Validations.NOT_NULL);
        }
        annotations.addAll(Validations.of(attribute));
        annotations.addAll(storage.ofType(attribute));
        annotations.add(storage.column(attribute));
        String text = type.text(attribute.optional(), imports());
        return view(attribute, annotations, text, checked, attribute.sensitive());
    }

    private ComponentView view(
            Attribute attribute, List<Annotation> annotations, String type, boolean checked, boolean hidden) {
        List<String> texts = inline(annotations);
        attribute.declaration().annotations().forEach(own -> texts.add(Annotation.imported(own, imports())));
        return new ComponentView(lines(texts, type, attribute.name()), attribute.name(), checked, hidden);
    }

    private List<String> inline(List<Annotation> annotations) {
        List<String> texts = new ArrayList<>();
        annotations.forEach(annotation -> texts.add(annotation.inline(imports())));
        return texts;
    }

    /** A component as lines: as many annotations in each as it holds, then type and name in one. */
    private static List<String> lines(List<String> annotations, String type, String name) {
        List<String> lines = Layout.filled(annotations, Layout.WIDTH - 10);
        lines.add(type + " " + name);
        return lines;
    }

    /** The record class of an entity's identifier of several values. */
    RecordView id(EntityContext context, ClassName idClass) {
        String entity = types.named(context.entity().name().fullName()).toString();
        Key key = context.planned().key();
        boolean embedded = context.hasEmbeddedId();
        List<String> written =
                key.parts().stream().map(new KeyViews(context)::typeOf).toList();
        List<ComponentView> components = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Key.Part part = key.parts().get(i);
            String name = part.attribute().name();
            List<String> lines = lines(inline(storage(part, embedded)), written.get(i), name);
            components.add(new ComponentView(lines, name, false, false));
        }
        return new RecordView(
                imports(),
                idClass.simpleName(),
                Javadoc.ofHtml("The identifier of {@link " + entity + "}.", 0),
                embedded ? EntityAnnotations.ofOther(imports(), EMBEDDABLE) : EntityAnnotations.ofOther(imports()),
                components,
                false,
                false);
    }

    /** How a component of an identifier is stored; Hibernate does not copy that from the entity that a relation leads to. */
    private List<Annotation> storage(Key.Part part, boolean embedded) {
        List<Annotation> annotations = new ArrayList<>();
        Optional<BasicAttribute> own =
                part.attribute() instanceof BasicAttribute basic ? Optional.of(basic) : Optional.empty();
        part.target()
                .flatMap(Key::value)
                .or(() -> own)
                .ifPresent(basic -> annotations.addAll(storage.ofKeyPart(basic)));
        own.filter(basic -> embedded).map(storage::column).ifPresent(annotations::add);
        return annotations;
    }
}
