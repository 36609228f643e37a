/**
 * Scenarios, which are folders in the test resources: a model, or a model before and after a change, and the files that
 * must come of it. What they become is compared here; the integration tests run it on databases.
 */
@NullMarked
package io.github.ormgen.scenario;

import org.jspecify.annotations.NullMarked;
