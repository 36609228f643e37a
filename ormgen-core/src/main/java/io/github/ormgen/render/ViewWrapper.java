package io.github.ormgen.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates a view's variables, and an {@code Optional} as what it holds or as missing. */
final class ViewWrapper extends DefaultObjectWrapper {

    /** The version whose behaviour is asked for. */
    static final Version VERSION = Configuration.VERSION_2_3_35;

    /**
     * How components of records are read by their names, looked up once for each class. The handles are of one type, and
     * share their code: Java 17 generates a class for each method that is often called by reflection.
     */
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

    ViewWrapper() {
        super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // What views mostly hold comes first: the general way asks for a dozen other types before.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof List<?> list) {
            return DefaultListAdapter.adapt(list, this);
        }
        if (value instanceof View view) {
            return new Model(view, this);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        return value instanceof View.Call call ? method(call) : super.wrap(value);
    }

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
    static Object component(Object view, String name) {
        MethodHandle accessor = ACCESSORS.get(view.getClass()).get(name);
        try {
            return accessor == null ? View.none() : (Object) accessor.invokeExact(view);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private record Model(View view, ViewWrapper wrapper) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return wrapper.wrap(view.get(name));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static TemplateModel method(View.Call call) {
        return (TemplateMethodModelEx) arguments -> {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException("One text is expected in parentheses.");
            }
            return new SimpleScalar(call.of(text.getAsString()));
        };
    }
}
