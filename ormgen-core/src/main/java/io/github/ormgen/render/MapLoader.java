package io.github.ormgen.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands FreeMarker templates that are in memory, so that a run reads each file once and never mixes two versions. */
record MapLoader(Map<String, String> texts) implements TemplateLoader {

    MapLoader {
        texts = Map.copyOf(texts);
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return texts.containsKey(name) ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(texts.getOrDefault((String) source, ""));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
