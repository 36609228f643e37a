/**
 * What stands of a script that was cut short on a database which commits each statement: in go the script, the changes it
 * was made from and the live database, out come how many of its statements stand and the statements that take them back.
 */
@NullMarked
package io.github.ormgen.database.repair;

import org.jspecify.annotations.NullMarked;
