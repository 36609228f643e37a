package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import io.github.ormgen.renderer.java.text.Imports;
import java.util.List;
import java.util.Optional;

/**
 * The class of an entity.
 *
 * @param names writes the names of classes, and imports them: {@code [=names.of("java.util.Objects")]}
 * @param name the simple name of the class
 * @param noun what the class is called in comments
 * @param doc the lines of its comment
 * @param annotations the lines of its annotations
 * @param interfaces the interfaces that it implements
 * @param filter the name of the constant that names the filter of living rows, if rows are marked as deleted
 * @param fields its fields
 * @param constructorDoc the lines of the comment of the constructor
 * @param parameters what a new object must be given
 * @param key the identifier that is put together from attributes, if it is
 * @param initialKey what the constructor sets an embedded identifier to
 * @param accessors the methods of its attributes
 * @param softDelete the methods that delete and restore, if rows are marked
 * @param equality what {@code equals} compares
 * @param shown what {@code toString} shows, in order
 * @param readOnly whether it is read from a view, so that no program makes one
 */
public record EntityView(
        Imports names,
        String name,
        String noun,
        List<String> doc,
        List<String> annotations,
        List<String> interfaces,
        Optional<String> filter,
        List<FieldView> fields,
        List<String> constructorDoc,
        List<ParameterView> parameters,
        Optional<KeyView> key,
        Optional<String> initialKey,
        List<AccessorsView> accessors,
        Optional<SoftDeleteView> softDelete,
        EqualityView equality,
        List<ShownView> shown,
        boolean readOnly)
        implements View {

    /**
     * An identifier that is offered beside the attributes that it comes from.
     *
     * @param template the template that writes its getter
     * @param doc the lines of its comment
     * @param type its type, which may be null
     * @param reader its getter
     * @param field the field that holds it, where it has one
     * @param idClass the record class of several values
     * @param parts the values that it is put together from
     */
    public record KeyView(
            String template,
            List<String> doc,
            String type,
            String reader,
            String field,
            String idClass,
            List<PartView> parts)
            implements View {}

    /**
     * A value of an identifier.
     *
     * @param expression the Java expression that gives it
     * @param type its type
     * @param nullable whether it may be null, so that it must be looked at first
     * @param local the name of a local variable
     */
    public record PartView(String expression, String type, boolean nullable, String local) implements View {}

    /**
     * What {@code equals} compares.
     *
     * @param template the template that writes {@code equals} and {@code hashCode}
     * @param comparisons the expressions that must all hold
     * @param hashed the expressions that the hash is made of; none for a constant one
     */
    public record EqualityView(String template, List<String> comparisons, List<String> hashed) implements View {}

    /** An attribute that {@code toString} shows, and the expression that gives it. */
    public record ShownView(String name, String expression) implements View {}
}
