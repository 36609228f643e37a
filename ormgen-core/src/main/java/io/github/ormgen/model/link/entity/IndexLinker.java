package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.IndexPart.Nulls;
import io.github.ormgen.schema.IndexPart.Order;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.IndexSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Links the indexes of one entity. A unique index over plain columns is a unique key like any other. */
final class IndexLinker {

    private final EntityDraft draft;
    private final AttributeColumns columns;
    private final Diagnostics diagnostics;
    private final List<Index> indexes = new ArrayList<>();

    IndexLinker(EntityDraft draft, AttributeColumns columns, Diagnostics diagnostics) {
        this.draft = draft;
        this.columns = columns;
        this.diagnostics = diagnostics;
    }

    /** The indexes, sorted by name; unique ones over plain columns go to the keys. */
    List<Index> link(KeyLinker keys) {
        draft.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().index()))
                .forEach(this::addOfField);
        draft.members.indexes().forEach(member -> draft.once(member, diagnostics, () -> add(member.spec(), keys)));
        indexes.sort(Comparator.comparing(Index::name));
        return List.copyOf(indexes);
    }

    private void addOfField(Member<FieldSpec> field) {
        String name = field.spec().name().value();
        List<String> own = columns.of(name);
        indexes.add(new Index(
                draft.names.index(draft.table.name(), own),
                draft.name() + "." + name + ".index",
                own.stream().map(IndexPart::of).toList(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private boolean add(IndexSpec spec, KeyLinker keys) {
        String what = "An index of " + draft.name();
        List<IndexPart> parts = new ArrayList<>();
        boolean whole = spec.on().stream().allMatch(text -> parts.addAll(read(text, what)));
        Optional<SqlText> where = spec.where().flatMap(this::sql);
        Optional<List<String>> include = columns.all(spec.include(), what);
        if (!whole || include.isEmpty() || where.isPresent() != spec.where().isPresent()) {
            return false;
        }
        boolean unique = FieldLinker.isSet(spec.unique());
        boolean plain = spec.where().isEmpty()
                && spec.using().isEmpty()
                && include.get().isEmpty()
                && parts.stream().allMatch(part -> part.equals(plainOf(part)));
        if (unique && plain) {
            keys.add(
                    "unique(" + onText(spec) + ")",
                    parts.stream().map(IndexLinker::column).toList(),
                    spec.name());
        } else {
            addIndex(spec, parts, unique, where, include.get());
        }
        return true;
    }

    private void addIndex(
            IndexSpec spec, List<IndexPart> parts, boolean unique, Optional<SqlText> where, List<String> include) {
        List<String> words = parts.stream().map(IndexLinker::column).toList();
        String derived = unique
                ? draft.names.uniqueKey(draft.table.name(), words)
                : draft.names.index(draft.table.name(), words);
        indexes.add(new Index(
                new PhysicalNames(diagnostics).orElse(spec.name(), "An index of " + draft.name(), derived),
                draft.name() + ".index(" + onText(spec) + ")",
                parts,
                unique,
                unique ? where.or(this::living) : where,
                spec.using().map(Located::value),
                include));
    }

    private Optional<SqlText> living() {
        return draft.softDelete.map(softDelete ->
                SqlText.of("{" + softDelete.column() + "}" + (softDelete.isTimed() ? " is null" : " = false")));
    }

    private static String onText(IndexSpec spec) {
        return String.join(",", spec.on().stream().map(Located::value).toList());
    }

    private static IndexPart plainOf(IndexPart part) {
        return IndexPart.of(column(part));
    }

    /** The column of a part, or the words of its expression. */
    private static String column(IndexPart part) {
        if (part instanceof IndexPart.OfColumn column) {
            return column.column();
        }
        SqlText expression = ((IndexPart.OfExpression) part).expression();
        String text = expression
                .common()
                .orElseGet(() -> expression.specific().values().iterator().next());
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
        return words.replaceAll("^_+|_+$", "");
    }

    private Optional<SqlText> sql(SqlSpec spec) {
        return new SqlLinker(diagnostics).link(spec, "an index of " + draft.name(), columns.names());
    }

    /** The parts that a text means: one, or one for each column of what it names; none after an error. */
    private List<IndexPart> read(Located<String> text, String what) {
        String body = text.value().strip();
        Nulls nulls =
                body.endsWith(" nulls first") ? Nulls.FIRST : body.endsWith(" nulls last") ? Nulls.LAST : Nulls.DEFAULT;
        body = nulls == Nulls.DEFAULT
                ? body
                : body.substring(0, body.lastIndexOf(" nulls ")).strip();
        Order order = body.endsWith(" desc") ? Order.DESCENDING : Order.ASCENDING;
        boolean directed = body.endsWith(" desc") || body.endsWith(" asc");
        String rest = directed ? body.substring(0, body.lastIndexOf(' ')).strip() : body;
        return rest.indexOf('(') >= 0
                ? expression(new Located<>(rest, text.at()), order, nulls)
                : attribute(new Located<>(rest, text.at()), what, order, nulls);
    }

    private List<IndexPart> attribute(Located<String> name, String what, Order order, Nulls nulls) {
        if (name.value().indexOf(' ') >= 0) {
            diagnostics.error(
                    Code.INDEX_PART,
                    name.at(),
                    what + " has the part '" + name.value() + "', which is not valid.",
                    "Write a field or relation, then asc or desc and nulls first or nulls last if needed; an SQL expression has a parenthesis.");
            return List.of();
        }
        return columns.of(name, what).stream()
                .<IndexPart>map(column -> new IndexPart.OfColumn(column, order, nulls))
                .toList();
    }

    private List<IndexPart> expression(Located<String> text, Order order, Nulls nulls) {
        SqlSpec spec = new SqlSpec(Optional.of(text), new TreeMap<>(), text.at());
        return sql(spec).stream()
                .<IndexPart>map(sql -> new IndexPart.OfExpression(sql, order, nulls))
                .toList();
    }
}
