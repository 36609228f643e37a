package io.github.ormgen.sql;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Table;
import java.util.Optional;

/** What MySQL and MariaDB, with InnoDB, say alike. */
public abstract class InnoDbGrammar implements Dialect {

    /** For the two. */
    protected InnoDbGrammar() {}

    @Override
    public Names names() {
        return new Names('`', false, Optional.empty());
    }

    /** A backslash escapes; before a character without a meaning of its own, such as a brace, it is dropped. */
    @Override
    public String literal(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("'", "''")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("${", "$\\{");
        return "'" + escaped + "'";
    }

    @Override
    public String cardinality(String column) {
        return "json_length(" + column + ")";
    }

    @Override
    public String indexText(Table table, Index index) {
        return new Indexes(this, true).clause(index);
    }

    /** Never asked for: an enum is part of a column's type here. */
    @Override
    public Statement createEnumType(EnumType type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** Never asked for: an enum is part of a column's type here. */
    @Override
    public Statement dropEnumType(EnumType type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    @Override
    public String expression(String standard) {
        return MySqlExpressions.of(standard);
    }
}
