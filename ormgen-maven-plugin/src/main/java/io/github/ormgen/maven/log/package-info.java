/** What the goals print: the text of results and failures, and the progress of long runs. */
@NullMarked
package io.github.ormgen.maven.log;

import org.jspecify.annotations.NullMarked;
