package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import java.util.Set;

/**
 * What a database can hold at most.
 *
 * @param name the length of a name, in characters, or in bytes of UTF-8
 * @param nameInBytes whether names are measured in bytes
 * @param varchar the length of a varchar in characters
 * @param varbinary the length of a varbinary in bytes
 * @param precision the digits of a decimal number
 * @param scale those of them behind the point
 * @param key the bytes of a key or index, 0 if it is not known before there are rows
 * @param row the bytes of a row without texts and blobs, 0 if there is no limit
 * @param tableComment the characters of a table's comment
 * @param columnComment the characters of a column's comment
 * @param notIndexable the types of columns that can't be part of a key or index
 * @param reservedColumns names that no column can have, even in quotes
 */
public record Limits(
        int name,
        boolean nameInBytes,
        int varchar,
        int varbinary,
        int precision,
        int scale,
        int key,
        int row,
        int tableComment,
        int columnComment,
        Set<ColumnType> notIndexable,
        Set<String> reservedColumns) {}
