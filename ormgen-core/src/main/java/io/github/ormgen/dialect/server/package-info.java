/**
 * What a dialect says of its database's server: the driver, failures, locks, commits, and where empty databases can be had.
 */
@NullMarked
package io.github.ormgen.dialect.server;

import org.jspecify.annotations.NullMarked;
