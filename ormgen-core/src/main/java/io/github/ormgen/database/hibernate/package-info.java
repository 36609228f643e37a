/**
 * A project's own Hibernate: in go its compiled entities and a database, out comes whether Hibernate accepts the one for the
 * other. Nothing of Hibernate is on the class path of this project: it comes with the project that is looked at.
 */
@NullMarked
package io.github.ormgen.database.hibernate;

import org.jspecify.annotations.NullMarked;
