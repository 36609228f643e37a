/**
 * SQL of the databases: in go changes of the neutral schema, out come statements, scripts, verdicts, and what a database
 * can't do. One package below for each dialect; what they share is here. Knows no entities.
 */
@NullMarked
package io.github.ormgen.sql;

import org.jspecify.annotations.NullMarked;
