package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import java.util.List;
import java.util.Optional;

/** The methods of one attribute. */
public sealed interface AccessorsView extends View {

    /** The template that writes them, beside the entity's. */
    String template();

    /**
     * The getter and the setter of a value or of a to-one relation.
     *
     * @param template the template that writes them
     * @param overrides whether an interface of a mixin asks for the getter
     * @param doc the comment of the getter
     * @param name the field
     * @param type its type
     * @param reader the getter's name
     * @param setter the setter's name, empty if there is none
     * @param setterDoc the comment of the setter
     * @param checked whether the setter refuses null
     */
    record Single(
            String template,
            boolean overrides,
            List<String> doc,
            String name,
            String type,
            String reader,
            Optional<String> setter,
            List<String> setterDoc,
            boolean checked)
            implements AccessorsView {}

    /**
     * The methods of the inverse side of a one-to-one relation.
     *
     * @param template the template that writes them
     * @param overrides whether an interface of a mixin asks for the getter
     * @param doc the comment of the getter
     * @param setterDoc the comment of the setter
     * @param name the field
     * @param type its type, nullable
     * @param plainType the related class
     * @param otherSetter the related entity's setter of the owning side, empty if it has none
     * @param otherOptional whether the owning side may be null
     * @param former the name of a local variable
     * @param hidden the expression that holds when the related object is deleted and this one is not
     */
    record Inverse(
            String template,
            boolean overrides,
            List<String> doc,
            List<String> setterDoc,
            String name,
            String type,
            String plainType,
            String reader,
            String setter,
            Optional<String> otherSetter,
            boolean otherOptional,
            String former,
            Optional<String> hidden)
            implements AccessorsView {}

    /**
     * The methods of a collection.
     *
     * @param template the template that writes them
     * @param overrides whether an interface of a mixin asks for the getter
     * @param doc the comment of the getter
     * @param name the field
     * @param field the field in methods with a parameter, told from the parameter
     * @param type the collection's type
     * @param view the expression of a read-only view
     * @param distinct whether the field is a set
     * @param element the class of an element
     * @param parameter the name of a parameter for one element
     * @param adder the method that adds an element
     * @param remover the method that takes one out
     * @param links what keeps the other sides in step when an element is added
     * @param unlinks what keeps them in step when one is taken out
     */
    record Many(
            String template,
            boolean overrides,
            List<String> doc,
            List<String> adderDoc,
            List<String> removerDoc,
            String name,
            String field,
            String type,
            String view,
            boolean distinct,
            String element,
            String parameter,
            String reader,
            String adder,
            String remover,
            List<String> links,
            List<String> unlinks)
            implements AccessorsView {}

    /**
     * The methods of a view over a collection of join entities.
     *
     * @param template the template that writes them
     * @param overrides whether an interface of a mixin asks for the getter
     * @param doc the comment of the getter
     * @param type the view's type
     * @param collection the field of join entities
     * @param joinEntity the class of join entities
     * @param reference the method of the join entity that leads to the view's elements
     * @param element the class of an element
     * @param living the method that tells whether an element is deleted, empty if elements are not deleted softly
     * @param parameters the parameters of the method that adds an element
     * @param arguments the arguments of the join entity's constructor
     */
    record Through(
            String template,
            boolean overrides,
            List<String> doc,
            List<String> adderDoc,
            List<String> removerDoc,
            String type,
            String collection,
            String joinEntity,
            String reference,
            String element,
            Optional<String> living,
            String parameter,
            String reader,
            String adder,
            String remover,
            String joinAdder,
            String joinRemover,
            List<ParameterView> parameters,
            List<String> arguments,
            String each)
            implements AccessorsView {}
}
