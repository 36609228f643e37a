package io.github.ormgen.sql;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.CreateView;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.UpdateRow;
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

    /** Looks through all changes of a script. */
    NewTexts(Dialect dialect, Collection<? extends Change> changes) {
        this.dialect = dialect;
        changes.forEach(this::look);
    }

    /** Whether a text is a value or stands as a literal in SQL. */
    boolean contain(String text) {
        return values.contains(text) || sql.stream().anyMatch(words -> words.contains(dialect.literal(text)));
    }

    private void look(Change change) {
        if (change instanceof CreateTable create) {
            table(create.table());
        } else if (change instanceof AddColumn add) {
            column(add.column());
        } else if (change instanceof AddPart add) {
            part(add.part());
        } else if (change instanceof ChangeDefault other) {
            other.after().ifPresent(this::value);
        } else if (change instanceof ChangeGenerated other) {
            other.after().ifPresent(this::sql);
        } else if (change instanceof ChangeType type) {
            type.using().ifPresent(this::sql);
        } else if (change instanceof ChangeNullability required) {
            required.fill().ifPresent(this::fill);
        } else if (change instanceof RenameStoredValue renamed) {
            values.add(renamed.after());
        } else if (change instanceof InsertRow insert) {
            row(insert.row());
        } else if (change instanceof UpdateRow update) {
            row(update.after());
        } else if (change instanceof CreateView create) {
            sql(create.view().sql());
        } else if (change instanceof ReplaceView replace) {
            sql(replace.after().sql());
        } else if (change instanceof RunSql run) {
            dialect.textOf(run.up()).ifPresent(sql::add);
        }
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
        if (part instanceof Check check && check.rule() instanceof CheckRule.Sql rule) {
            sql(rule.condition());
        } else if (part instanceof Index index) {
            index.where().ifPresent(this::sql);
            index.parts().stream()
                    .filter(IndexPart.OfExpression.class::isInstance)
                    .forEach(key -> sql(((IndexPart.OfExpression) key).expression()));
        }
    }

    private void row(ReferenceRow row) {
        row.values().values().stream()
                .filter(RowValue.Literal.class::isInstance)
                .forEach(literal -> value(((RowValue.Literal) literal).value()));
    }

    private void fill(Fill fill) {
        if (fill instanceof Fill.Sql expression) {
            sql(expression.expression());
        } else if (fill instanceof Fill.Literal literal) {
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

    private void sql(SqlText text) {
        dialect.textOf(text).ifPresent(sql::add);
    }
}
