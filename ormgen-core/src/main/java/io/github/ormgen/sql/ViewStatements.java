package io.github.ormgen.sql;

import io.github.ormgen.schema.View;
import io.github.ormgen.schema.change.CreateView;
import io.github.ormgen.schema.change.DropView;
import io.github.ormgen.schema.change.RenameView;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.change.ViewChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the changes of views; nothing for one that has no query for the database, which is a problem of its own. */
record ViewStatements(Dialect dialect) implements ViewChange.Cases<List<Statement>> {

    @Override
    public List<Statement> create(CreateView change) {
        return make("create view ", change.view(), false);
    }

    @Override
    public List<Statement> drop(DropView change) {
        View view = change.view();
        return query(view).isPresent() ? List.of(drop(view)) : List.of();
    }

    /** A view counts as a table where tables are renamed by a statement of their own. */
    @Override
    public List<Statement> rename(RenameView change) {
        Names names = dialect.names();
        String before = names.of(change.before());
        String text = dialect.has(Feature.ALTERED_VIEWS)
                ? "alter view " + before + " rename to "
                        + names.of(change.after().name())
                : "rename table " + before + " to " + names.of(change.after());
        return before.equals(names.of(change.after()))
                ? List.of()
                : List.of(Statement.of(Stage.ALTER, change.after().name(), text));
    }

    /** PostgreSQL lets no column of a replaced view change its type, which the query decides: it comes anew. */
    @Override
    public List<Statement> replace(ReplaceView change) {
        View before = change.before();
        View after = change.after();
        if (query(before).equals(query(after))) {
            boolean isSaid = before.comment().equals(after.comment());
            return isSaid || query(after).isEmpty() ? List.of() : comment(after);
        }
        boolean isCommented = before.comment().isPresent();
        List<Statement> statements = new ArrayList<>();
        if (!dialect.has(Feature.REPLACED_VIEWS)) {
            statements.addAll(drop(new DropView(before)));
            statements.addAll(make("create view ", after, false));
        } else if (query(after).isPresent()) {
            statements.addAll(make("create or replace view ", after, isCommented));
        } else {
            statements.addAll(drop(new DropView(before)));
        }
        return statements.stream().map(statement -> statement.in(Stage.ALTER)).toList();
    }

    private List<Statement> make(String head, View view, boolean isCommented) {
        List<Statement> statements = new ArrayList<>();
        query(view).ifPresent(query -> {
            String text = head + dialect.names().of(view.name()) + " as\n" + query;
            statements.add(Statement.of(Stage.VIEW, view.name().name(), text));
            if (view.comment().isPresent() || isCommented) {
                statements.addAll(comment(view));
            }
        });
        return statements;
    }

    private Statement drop(View view) {
        return Statement.of(
                Stage.DROP_VIEW,
                view.name().name(),
                "drop view " + dialect.names().of(view.name()));
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
