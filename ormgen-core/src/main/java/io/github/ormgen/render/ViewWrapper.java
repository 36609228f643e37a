package io.github.ormgen.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates a record's components as variables, and an {@code Optional} as what it holds or as missing. */
final class ViewWrapper extends DefaultObjectWrapper {

    /** The version whose behaviour is asked for; since 2.3.33 components of records are variables. */
    static final Version VERSION = Configuration.VERSION_2_3_35;

    ViewWrapper() {
        super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
}
