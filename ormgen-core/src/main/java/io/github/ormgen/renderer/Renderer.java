package io.github.ormgen.renderer;

import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Templates;
import java.util.List;

/** Turns a model into files of one kind, in memory. Thread-safe: all renderers work at the same time. */
public interface Renderer {

    /** Its name; the names of its templates begin with it and a slash. */
    String id();

    /** Its templates, each of which a person may replace. */
    Templates templates();

    /** Where its files go. */
    Destination destination();

    /**
     * The files, with paths below the destination.
     *
     * @throws io.github.ormgen.render.TemplateFailure if a template fails
     */
    List<RenderedFile> render(RendererInput input);

    /** The folders that rendered files go to. */
    enum Destination {
        /** The root of the Java sources. */
        SOURCES,
        /** The resources that the scripts of the draft are among. */
        SCRIPTS
    }
}
