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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates a view's variables, and an {@code Optional} as what it holds or as missing. */
final class ViewWrapper extends DefaultObjectWrapper {

    /** The version whose behaviour is asked for. */
    static final Version VERSION = Configuration.VERSION_2_3_35;

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
