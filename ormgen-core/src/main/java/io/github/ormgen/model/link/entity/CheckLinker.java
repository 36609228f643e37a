package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.CheckSpec;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links the checks of one entity that are written as SQL. */
final class CheckLinker {

    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_]*");

    private final EntityDraft draft;
    private final Declarations declarations;
    private final ColumnNames columns;
    private final FieldLinker fields;
    private final Diagnostics diagnostics;
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    CheckLinker(
            EntityDraft draft,
            Declarations declarations,
            ColumnNames columns,
            FieldLinker fields,
            Diagnostics diagnostics) {
        this.draft = draft;
        this.declarations = declarations;
        this.columns = columns;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    List<Check> link() {
        for (Member<FieldSpec> field : draft.members.fields()) {
            String name = field.spec().name().value();
            field.spec()
                    .check()
                    .ifPresent(sql -> draft.once(
                            field, diagnostics, () -> add(sql, Optional.empty(), name, columns.of(name), columns)));
        }
        for (Member<CheckSpec> check : draft.members.checks()) {
            draft.once(
                    check,
                    diagnostics,
                    () -> add(check.spec().condition(), check.spec().name(), "check", List.of(), columns));
        }
        // What is wrong with an embeddable's checks is reported where it is declared.
        diagnostics.quietly(() -> addEmbedded(draft.fields, ""));
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
        EmbeddableSpec spec = declarations.embeddable(embedded.embeddable()).orElseThrow();
        ColumnNames inside = ColumnNames.of(embedded.parts());
        for (FieldSpec part : spec.fields()) {
            String name = part.name().value();
            fields.expand(part)
                    .check()
                    .ifPresent(sql -> add(sql, Optional.empty(), path + "." + name, inside.of(name), inside));
        }
        spec.checks()
                .forEach(check -> add(
                        check.condition(),
                        Optional.empty(),
                        path + ".check",
                        check.name()
                                .map(name -> List.of(ofUse(path, name.value())))
                                .orElse(List.of()),
                        inside));
        addEmbedded(embedded.parts(), path + ".");
    }

    /** What tells a named check apart that an embeddable brings into tables, perhaps twice into one. */
    private static String ofUse(String path, String name) {
        String bare = name.startsWith("ck_") ? name.substring(3) : name;
        return Naming.snake(path.replace('.', '_')) + "_" + bare;
    }

    private boolean add(
            SqlSpec sql, Optional<Located<String>> given, String path, List<String> own, ColumnNames known) {
        Optional<SqlText> text = new SqlLinker(diagnostics).link(sql, "a check constraint of " + draft.name(), known);
        text.ifPresent(condition -> {
            List<String> about = own.isEmpty() ? mentioned(condition) : own;
            String derived = unused(about.isEmpty() ? List.of("check") : about);
            String name =
                    new PhysicalNames(diagnostics).orElse(given, "A check constraint of " + draft.name(), derived);
            checks.add(new Check(name, draft.name() + "." + path + "(" + name + ")", new CheckRule.Sql(condition)));
        });
        return text.isPresent();
    }

    private List<String> mentioned(SqlText condition) {
        Set<String> all = new HashSet<>();
        Collection<List<String>> known = columns.byAttribute().values();
        known.forEach(all::addAll);
        Set<String> found = new LinkedHashSet<>();
        String text = condition
                .common()
                .orElseGet(() -> condition.specific().values().iterator().next());
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (all.contains(words.group())) {
                found.add(words.group());
            }
        }
        return new ArrayList<>(found);
    }

    /** A name that no other check of the table has: a second one about the same columns gets a number. */
    private String unused(List<String> about) {
        String name = draft.names.check(draft.table.name(), about);
        for (int i = 2; !names.add(name); i++) {
            name = draft.names.check(draft.table.name(), about, String.valueOf(i));
        }
        return name;
    }
}
