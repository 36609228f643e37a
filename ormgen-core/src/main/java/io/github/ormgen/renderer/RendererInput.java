package io.github.ormgen.renderer;

import io.github.ormgen.change.Revision;
import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * All that renderers read.
 *
 * @param model the model
 * @param schema the model's tables
 * @param plan the decisions about the model's entities
 * @param draft the revision to write scripts of, if there is one
 * @param databases what to write scripts for
 */
public record RendererInput(
        Model model, Schema schema, EntityPlan plan, Optional<Revision> draft, List<Database> databases) {}
