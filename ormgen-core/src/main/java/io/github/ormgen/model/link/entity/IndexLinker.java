package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.IndexPart.Nulls;
import io.github.ormgen.schema.IndexPart.Order;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.EntitySpec.IndexSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Links the indexes of one entity. A unique index over plain columns is a unique key like any other. */
record IndexLinker(EntityDraft draft, KeyLinker keys) {

    /** The indexes, sorted by name; unique ones over plain columns go to the keys. */
    List<Index> link() {
        Stream<Index> ofFields = draft.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().index()))
                .map(field -> ofField(field.spec().name().value()));
        Stream<Index> declared = draft.members.indexes().stream()
                .flatMap(member -> draft.once(member, () -> declared(member.spec())).stream());
        return Stream.concat(ofFields, declared)
                .sorted(Comparator.comparing(Index::name))
                .toList();
    }

    private Index ofField(String name) {
        List<String> own = draft.columns.of(name);
        return new Index(
                draft.names().index(draft.table.name(), own),
                draft.name() + "." + name + ".index",
                own.stream().map(IndexPart::of).toList(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<Index> declared(IndexSpec spec) {
        String what = "An index of " + draft.name();
        List<IndexPart> parts = new ArrayList<>();
        boolean whole = spec.on().stream().allMatch(text -> parts.addAll(read(text, what)));
        Optional<SqlText> where = spec.where().flatMap(this::sql);
        Optional<List<String>> include = draft.columns(spec.include(), what);
        if (!whole || include.isEmpty() || where.isPresent() != spec.where().isPresent()) {
            return Optional.empty();
        }
        boolean unique = FieldLinker.isSet(spec.unique());
        List<String> words = parts.stream().map(IndexLinker::column).toList();
        if (unique
                && isBare(spec)
                && parts.equals(words.stream().map(IndexPart::of).toList())) {
            keys.add(KeyLinker.path("unique", spec.on()), words, spec.name());
            return Optional.empty();
        }
        String derived = unique
                ? draft.names().uniqueKey(draft.table.name(), words)
                : draft.names().index(draft.table.name(), words);
        return Optional.of(new Index(
                draft.orElse(spec.name(), what, derived),
                draft.name() + "." + KeyLinker.path("index", spec.on()),
                parts,
                unique,
                unique ? where.or(this::living) : where,
                spec.using().map(Located::value),
                include.get()));
    }

    /** Whether an index has nothing that a unique key can't have, its parts aside. */
    static boolean isBare(IndexSpec spec) {
        return spec.where().isEmpty()
                && spec.using().isEmpty()
                && spec.include().isEmpty();
    }

    private Optional<SqlText> living() {
        return draft.softDelete.map(softDelete ->
                SqlText.of("{" + softDelete.column() + "}" + (softDelete.isTimed() ? " is null" : " = false")));
    }

    /** The column of a part, or the words of its expression. */
    private static String column(IndexPart part) {
        if (part instanceof IndexPart.OfColumn column) {
            return column.column();
        }
        String text = ((IndexPart.OfExpression) part).expression().any();
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_").replaceAll("^_+|_+$", "");
    }

    private Optional<SqlText> sql(SqlSpec spec) {
        return new SqlLinker(draft.diagnostics).link(spec, "an index of " + draft.name(), draft.columns);
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
        Located<String> rest = new Located<>(
                directed ? body.substring(0, body.lastIndexOf(' ')).strip() : body, text.at());
        if (rest.value().indexOf('(') >= 0) {
            return sql(new SqlSpec(Optional.of(rest), new TreeMap<>(), text.at())).stream()
                    .<IndexPart>map(sql -> new IndexPart.OfExpression(sql, order, nulls))
                    .toList();
        }
        return attribute(rest, what).stream()
                .<IndexPart>map(column -> new IndexPart.OfColumn(column, order, nulls))
                .toList();
    }

    private List<String> attribute(Located<String> name, String what) {
        if (name.value().indexOf(' ') < 0) {
            return draft.columns(name, what);
        }
        draft.diagnostics.error(
                Code.INDEX_PART,
                name.at(),
                what + " has the part '" + name.value() + "', which is not valid.",
                "Write a field or relation, then asc or desc and nulls first or nulls last if needed; an SQL expression has a parenthesis.");
        return List.of();
    }
}
