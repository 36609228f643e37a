package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers rows: there are no sequences, and the database goes on behind what rows bring along. */
enum MySqlNumbering implements io.github.ormgen.dialect.RowNumbering {
    NUMBERS;

    @Override
    public Optional<String> next(Sequence sequence) {
        throw none(sequence);
    }

    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        throw none(sequence);
    }

    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        throw none(sequence);
    }

    @Override
    public List<Statement> goOn(Table table, Column column) {
        return List.of();
    }

    private static IllegalArgumentException none(Sequence sequence) {
        return new IllegalArgumentException("no sequences: " + sequence.name());
    }
}
