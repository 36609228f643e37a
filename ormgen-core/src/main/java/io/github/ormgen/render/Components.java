package io.github.ormgen.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Reads components of records by their names; how, is looked up once for each class. */
final class Components {

    /** As handles of one type, which share their code: Java 17 generates a class for each method that is often reflected. */
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), handle(component.getAccessor()));
            }
            return accessors;
        }
    };

    private Components() {}

    private static MethodHandle handle(Method accessor) {
        try {
            // A record may be nested in a private class.
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.genericMethodType(1));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a record has under a name, {@link View#none()} if it has no such component. */
    static Object read(Object view, String name) {
        MethodHandle accessor = ACCESSORS.get(view.getClass()).get(name);
        try {
            return accessor == null ? View.none() : (Object) accessor.invokeExact(view);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }
}
