package io.github.ormgen.sql.ddl;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.List;
import java.util.Optional;

/** Writes the changes of views; nothing for one that has no query for the database, which is a problem of its own. */
record ViewStatements(Dialect dialect) {

    List<Statement> create(View view) {
        return make("create view ", view, false);
    }

    List<Statement> drop(View view) {
        return query(view).isPresent()
                ? List.of(Statement.of(
                        Stage.DROP_VIEW,
                        view.name().name(),
                        "drop view " + dialect.names().of(view.name())))
                : List.of();
    }

    /** A view counts as a table where tables are renamed by a statement of their own. */
    List<Statement> rename(TableName from, TableName to) {
        IdentifierQuoting names = dialect.names();
        String before = names.of(from);
        String text = dialect.has(Feature.ALTERED_VIEWS)
                ? "alter view " + before + " rename to " + names.of(to.name())
                : "rename table " + before + " to " + names.of(to);
        return before.equals(names.of(to)) ? List.of() : List.of(Statement.alter(to, text));
    }

    /** PostgreSQL lets no column of a replaced view change its type, which the query decides: it comes anew. */
    List<Statement> replace(View before, View after) {
        if (query(before).equals(query(after))) {
            boolean isSaid = before.comment().equals(after.comment());
            return isSaid || query(after).isEmpty() ? List.of() : comment(after);
        }
        boolean isReplaced = dialect.has(Feature.REPLACED_VIEWS) && query(after).isPresent();
        List<Statement> made = isReplaced
                ? make("create or replace view ", after, before.comment().isPresent())
                : Statement.all(drop(before), create(after));
        return Statement.allIn(Stage.ALTER, made);
    }

    private List<Statement> make(String head, View view, boolean isCommented) {
        Optional<String> query = query(view);
        if (query.isEmpty()) {
            return List.of();
        }
        String text = head + dialect.names().of(view.name()) + " as\n" + query.get();
        return Statement.all(
                List.of(Statement.of(Stage.VIEW, view.name().name(), text)),
                view.comment().isPresent() || isCommented ? comment(view) : List.of());
    }

    private List<Statement> comment(View view) {
        String text = "comment on view " + dialect.names().of(view.name()) + " is "
                + view.comment().map(dialect::literal).orElse("null");
        return dialect.has(Feature.ALTERED_VIEWS)
                ? List.of(Statement.of(Stage.VIEW, view.name().name(), text))
                : List.of();
    }

    private Optional<String> query(View view) {
        return new Expressions(dialect).query(view);
    }
}
