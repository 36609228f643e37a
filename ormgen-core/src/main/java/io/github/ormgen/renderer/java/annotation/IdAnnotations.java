package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.model.Identifier;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.schema.TableName;
import java.util.List;

/** The annotations that say where an identifier's attribute gets its value from. */
public final class IdAnnotations {

    private final EntityContext context;

    /** For an attribute of this entity. */
    public IdAnnotations(EntityContext context) {
        this.context = context;
    }

    /** The annotations of an identifier. */
    public List<Annotation> of(Identifier identifier) {
        return identifier.match(
                assigned -> List.of(),
                uuid -> uuid(),
                identity -> List.of(generatedValue("IDENTITY")),
                this::fromSequence,
                shared -> List.of(),
                composite -> List.of());
    }

    private List<Annotation> uuid() {
        String generator = context.hibernate("UuidGenerator");
        return List.of(
                context.jpaAnnotation("GeneratedValue"),
                Annotation.of(generator).with("style", generator + ".Style.VERSION_7"));
    }

    private List<Annotation> fromSequence(Identifier.FromSequence id) {
        TableName sequence = id.sequence();
        String generator = JavaText.quote(sequence.toString());
        Annotation from = context.jpaAnnotation("SequenceGenerator")
                .with("name", generator)
                .with("sequenceName", Sql.literal(sequence.name()));
        if (sequence.schema().isPresent()) {
            from = from.with("schema", Sql.literal(sequence.schema().get()));
        }
        return List.of(
                generatedValue("SEQUENCE").with("generator", generator),
                from.with("allocationSize", String.valueOf(id.allocation())));
    }

    private Annotation generatedValue(String strategy) {
        return context.jpaAnnotation("GeneratedValue").with("strategy", context.jpa("GenerationType") + "." + strategy);
    }
}
