package io.github.ormgen.goal.drift;

import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.goal.live.DatabaseRequest;

/**
 * What a comparison with a live database depends on.
 *
 * @param database the database, and the project
 * @param use where the schema of the history may be made, to compare what expressions say
 * @param shadow how, and on which server if one is named
 */
public record DriftRequest(DatabaseRequest database, ShadowUse use, ShadowSettings shadow) {}
