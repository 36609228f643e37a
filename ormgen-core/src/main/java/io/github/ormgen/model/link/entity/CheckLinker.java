package io.github.ormgen.model.link.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.EntitySpec.CheckSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Links the checks of one entity that are written as SQL. */
final class CheckLinker {

    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_]*");

    private final EntityDraft draft;
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    CheckLinker(EntityDraft draft) {
        this.draft = draft;
    }

    List<Check> link() {
        ColumnNames columns = draft.columns;
        for (Member<FieldSpec> field : draft.members.fields()) {
            String name = field.spec().name().value();
            field.spec()
                    .check()
                    .ifPresent(sql ->
                            draft.once(field, () -> add(sql, Optional.empty(), name, columns.of(name), columns)));
        }
        for (Member<CheckSpec> check : draft.members.checks()) {
            CheckSpec spec = check.spec();
            draft.once(check, () -> add(spec.condition(), spec.name(), "check", List.of(), columns));
        }
        // What is wrong with an embeddable's checks is reported where it is declared.
        draft.diagnostics.quietly(() -> addEmbedded(draft.fields, ""));
        checks.sort(Comparator.comparing(Check::name));
        return List.copyOf(checks);
    }

    private boolean addEmbedded(List<Attribute> attributes, String prefix) {
        for (Attribute attribute : attributes) {
            if (attribute instanceof EmbeddedAttribute embedded) {
                addEmbedded(embedded, prefix + embedded.name());
            }
        }
        return true;
    }

    private void addEmbedded(EmbeddedAttribute embedded, String path) {
        EmbeddableSpec spec = draft.fieldLinker.embeddable(embedded.embeddable());
        ColumnNames inside = ColumnNames.of(embedded.parts());
        for (FieldSpec part : spec.fields()) {
            String name = part.name().value();
            part.check().ifPresent(sql -> add(sql, Optional.empty(), path + "." + name, inside.of(name), inside));
        }
        for (CheckSpec check : spec.checks()) {
            List<String> own =
                    check.name().stream().map(name -> ofUse(path, name.value())).toList();
            add(check.condition(), Optional.empty(), path + ".check", own, inside);
        }
        addEmbedded(embedded.parts(), path + ".");
    }

    /** What tells a named check apart that an embeddable brings into tables, perhaps twice into one. */
    private static String ofUse(String path, String name) {
        String bare = name.startsWith("ck_") ? name.substring(3) : name;
        return Naming.snake(path.replace('.', '_')) + "_" + bare;
    }

    private boolean add(
            SqlSpec sql, Optional<Located<String>> given, String path, List<String> own, ColumnNames known) {
        Optional<SqlText> text =
                new SqlLinker(draft.diagnostics).link(sql, "a check constraint of " + draft.name(), known);
        text.ifPresent(condition -> {
            List<String> about = own.isEmpty() ? mentioned(condition) : own;
            String derived = unused(about.isEmpty() ? List.of("check") : about);
            String name = draft.orElse(given, "A check constraint of " + draft.name(), derived);
            checks.add(new Check(name, draft.name() + "." + path + "(" + name + ")", new CheckRule.Sql(condition)));
        });
        return text.isPresent();
    }

    /** The columns that a condition names, in its order. */
    private List<String> mentioned(SqlText condition) {
        Set<String> all = new HashSet<>();
        draft.columns.byAttribute().values().forEach(all::addAll);
        return WORD.matcher(condition.any())
                .results()
                .map(MatchResult::group)
                .filter(all::contains)
                .distinct()
                .toList();
    }

    /** A name that no other check of the table has: a second one about the same columns gets a number. */
    private String unused(List<String> about) {
        String name = draft.names().check(draft.table.name(), about);
        for (int i = 2; !names.add(name); i++) {
            name = draft.names().check(draft.table.name(), about, String.valueOf(i));
        }
        return name;
    }
}
