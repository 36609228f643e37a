package io.github.ormgen.it.scenario;

import io.github.ormgen.renderer.java.text.AccessorNames;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Uses generated classes by the names that they are known to offer. */
final class Reflection {

    private Reflection() {}

    static Class<?> load(ClassLoader classes, String name) {
        try {
            return Class.forName(name, true, classes);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no class " + name, e);
        }
    }

    /** A new object by its largest public constructor, whose parameters have the names of attributes. */
    static Object construct(Class<?> type, Function<String, @Nullable Object> argument) {
        Constructor<?> constructor = Arrays.stream(type.getConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new AssertionError(type + " has no public constructor"));
        Object[] arguments = Arrays.stream(constructor.getParameters())
                .map(Parameter::getName)
                .map(argument)
                .toArray();
        return call(type + " " + Arrays.toString(arguments), () -> constructor.newInstance(arguments));
    }

    /** An object of a class that can be made of a text: by a constructor or one of the usual static methods. */
    static Object ofText(ClassLoader classes, String name, String text) {
        Class<?> type = load(classes, name);
        if (type == String.class) {
            return text;
        }
        for (String method : List.of("of", "valueOf", "parse", "create", "getInstance")) {
            Optional<Method> factory =
                    find(type, method, 1).filter(found -> found.getParameterTypes()[0].isAssignableFrom(String.class));
            if (factory.isPresent()) {
                return call(name, () -> factory.get().invoke(null, text));
            }
        }
        return call(name, () -> type.getConstructor(String.class).newInstance(text));
    }

    /** What an attribute's getter gives. */
    static @Nullable Object get(Object object, String attribute) {
        Method getter = find(object.getClass(), AccessorNames.getter(attribute, false), 0)
                .or(() -> find(object.getClass(), AccessorNames.getter(attribute, true), 0))
                .or(() -> find(object.getClass(), attribute, 0))
                .orElseThrow(() -> new AssertionError(object.getClass() + " has no getter of " + attribute));
        return call(getter.toString(), () -> getter.invoke(object));
    }

    /** Sets an attribute, and says whether it can be set. */
    static boolean set(Object object, String attribute, @Nullable Object value) {
        Optional<Method> setter = find(object.getClass(), AccessorNames.setter(attribute), 1);
        setter.ifPresent(method -> call(method + " " + value, () -> method.invoke(object, value)));
        return setter.isPresent();
    }

    /** Adds to a collection. */
    static void add(Object object, String collection, Object element) {
        Method adder = find(object.getClass(), AccessorNames.adder(collection), 1)
                .orElseThrow(() -> new AssertionError(object.getClass() + " can't add to " + collection));
        call(adder.toString(), () -> adder.invoke(object, element));
    }

    /** Calls a method without parameters. */
    static void call(Object object, String name) {
        Method method = find(object.getClass(), name, 0)
                .orElseThrow(() -> new AssertionError(object.getClass() + " has no " + name + "()"));
        call(name, () -> method.invoke(object));
    }

    private static Optional<Method> find(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .min(Comparator.comparing(Method::isBridge));
    }

    private static Object call(String what, Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw new AssertionError(what + " throws " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError(what + ": " + e, e);
        }
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }
}
