package io.github.ormgen.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Reads components of records by their names; how, is looked up once for each class. */
final class Components {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // Calls are faster without the check of the caller, and a record may be nested in a private class.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    private Components() {}

    /** What a record has under a name, {@link View#none()} if it has no such component. */
    static Object read(Object view, String name) {
        Method accessor = ACCESSORS.get(view.getClass()).get(name);
        try {
            return accessor == null ? View.none() : accessor.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
