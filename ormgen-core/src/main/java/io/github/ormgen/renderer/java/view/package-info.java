/**
 * What the templates of Java sources print: records that hold texts which are ready to print. People's own templates read
 * them too.
 */
@NullMarked
package io.github.ormgen.renderer.java.view;

import org.jspecify.annotations.NullMarked;
