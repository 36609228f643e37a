package io.github.ormgen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewTest {

    static List<Class<?>> views() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.ormgen").stream()
                        .filter(view -> view.isAssignableTo(View.class) && view.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    @DisplayName("A view gives each of its components under its name, and nothing under another")
    void components(Class<?> type) throws Exception {
        View view = (View) record(type);

        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(view.get(component.getName()))
                    .as(component.getName())
                    .isEqualTo(component.getAccessor().invoke(view));
        }
        assertThat(view.get("nothing")).isEqualTo(Optional.empty());
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = sample(types[i], i);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    /** A value that no other component of the same record has, as far as its type has several. */
    private static Object sample(Class<?> type, int number) throws ReflectiveOperationException {
        if (type == int.class) {
            return number;
        } else if (type == boolean.class) {
            return number % 2 == 0;
        } else if (type == Optional.class) {
            return Optional.of("text " + number);
        } else if (Collection.class.isAssignableFrom(type)) {
            // What holds views gets texts instead: they are handed on as they are.
            return List.of("text " + number);
        } else if (type.isRecord()) {
            return record(type);
        }
        return type == String.class ? "text " + number : null;
    }
}
