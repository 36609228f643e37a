package io.github.ormgen;

import io.github.ormgen.database.scratch.ScratchSettings;
import io.github.ormgen.database.scratch.ScratchUse;

/**
 * What a comparison with a live database depends on.
 *
 * @param database the database, and the project
 * @param use where the schema of the history may be made, to compare what expressions say
 * @param scratch how, and on which server if one is named
 */
public record DriftRequest(DatabaseRequest database, ScratchUse use, ScratchSettings scratch) {}
