package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the texts that a script's statements put into columns or compare them with. */
final class NewTexts {

    private final Dialect dialect;
    private final Set<String> values = new HashSet<>();
    private final List<String> sql = new ArrayList<>();

    NewTexts(Dialect dialect, Collection<? extends Change> changes) {
        this.dialect = dialect;
        changes.forEach(this::look);
    }

    /** Whether a text is a value or stands as a literal in SQL. */
    boolean contain(String text) {
        return values.contains(text) || sql.stream().anyMatch(words -> words.contains(dialect.literal(text)));
    }

    private void look(Change change) {
        switch (change.subject()) {
            case TABLE -> change.createdTable().ifPresent(this::table);
            case COLUMN -> column((ColumnChange) change);
            case PART -> ((PartChange) change).created().ifPresent(this::part);
            case ROW -> ((RowChange) change).after().ifPresent(this::row);
            case VIEW -> ((ViewChange) change).after().ifPresent(made -> sql(made.sql()));
            case VALUE -> value((RenameValue) change);
            case SQL -> sql(((RunSql) change).up());
            case ENUM_TYPE, SEQUENCE, COLLATION, PATHS -> {}
        }
    }

    private void column(ColumnChange change) {
        change.created().ifPresent(this::column);
        change.fill().ifPresent(this::fill);
        change.using().ifPresent(this::sql);
        if (change.changes(Aspect.DEFAULT)) {
            change.next().defaultValue().ifPresent(this::value);
        }
        if (change.changes(Aspect.GENERATED)) {
            change.next().generated().ifPresent(this::sql);
        }
    }

    private void value(RenameValue change) {
        change.column().ifPresent(column -> values.add(change.after()));
    }

    private void table(Table table) {
        table.columns().forEach(this::column);
        table.parts().forEach(this::part);
    }

    private void column(Column column) {
        column.defaultValue().ifPresent(this::value);
        column.generated().ifPresent(this::sql);
    }

    private void part(TablePart part) {
        part.mapSql(this::sql);
    }

    private void row(ReferenceRow row) {
        row.values().values().stream()
                .filter(RowValue.Literal.class::isInstance)
                .forEach(literal -> value(((RowValue.Literal) literal).value()));
    }

    private void fill(FillValue fill) {
        if (fill instanceof FillValue.Sql expression) {
            sql(expression.expression());
        } else if (fill instanceof FillValue.Literal literal) {
            value(literal.value());
        }
    }

    private void value(DefaultValue value) {
        if (value instanceof DefaultValue.Text text) {
            values.add(text.value());
        } else if (value instanceof DefaultValue.Sql expression) {
            sql(expression.expression());
        }
    }

    /** Takes a text, and gives it back as it is. */
    private SqlText sql(SqlText text) {
        dialect.textOf(text).ifPresent(sql::add);
        return text;
    }
}
