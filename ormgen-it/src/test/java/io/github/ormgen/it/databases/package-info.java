/**
 * Embedded database servers for tests: at most one of a kind in a JVM, started when it is first asked for and stopped at
 * the end. A kind of database goes in, a {@link io.github.ormgen.it.databases.ScratchDatabase} of its own comes out for
 * each test.
 */
@NullMarked
package io.github.ormgen.it.databases;

import org.jspecify.annotations.NullMarked;
