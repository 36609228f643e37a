package io.github.ormgen.model;

import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.List;

/**
 * What an entity over a view is read from.
 *
 * @param sql the query, its placeholders as {@link io.github.ormgen.schema.View} has them
 * @param reads the tables and views that it names, sorted
 */
public record ViewQuery(SqlText sql, List<TableName> reads) {}
