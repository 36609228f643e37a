/**
 * Templates, for all renderers: in go a template's name and a view record, out comes text. The only place that
 * configures FreeMarker; knows nothing of what the templates say.
 */
@NullMarked
package io.github.ormgen.render;

import org.jspecify.annotations.NullMarked;
