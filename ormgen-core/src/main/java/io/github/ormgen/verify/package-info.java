/**
 * The proof of migrations: in go the scripts of a project with the schemas that they lead to, and a shadow server; every V is
 * run, every U, and every V again, and out comes whether the database has then what it should.
 */
@NullMarked
package io.github.ormgen.verify;

import org.jspecify.annotations.NullMarked;
