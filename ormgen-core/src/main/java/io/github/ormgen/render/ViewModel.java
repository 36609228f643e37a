package io.github.ormgen.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A view as FreeMarker sees it. */
record ViewModel(Variables view, ViewWrapper wrapper) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(view.get(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
