package io.github.ormgen.renderer;

import io.github.ormgen.change.Revision;
import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.model.Model;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import java.util.List;
import java.util.Optional;

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
    List<RenderedFile> render(Input input);

    /** The folders that rendered files go to. */
    enum Destination {
        /** The root of the Java sources. */
        SOURCES,
        /** The resources that the scripts of the draft are among. */
        SCRIPTS
    }

    /**
     * All that renderers read.
     *
     * @param model the model
     * @param schema the model's tables
     * @param plan the decisions about the model's entities
     * @param draft the revision to write scripts of, if there is one
     * @param databases what to write scripts for
     */
    record Input(Model model, Schema schema, EntityPlan plan, Optional<Revision> draft, List<Database> databases) {}
}
