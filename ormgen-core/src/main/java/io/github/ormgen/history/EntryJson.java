package io.github.ormgen.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.json.RecordJson;
import io.github.ormgen.schema.json.SchemaJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;

/**
 * The JSON of an entry of the history, a change a line. Its form is described by {@code ormgen-history-1.schema.json},
 * beside this class.
 */
public final class EntryJson {

    /** The version of the form, the value of {@code ormgenHistory}. */
    public static final int VERSION = 1;

    private static final RecordJson RECORDS = SchemaJson.RECORDS.with(
            Map.of(Change.class, OfChange.class, FillValue.class, OfFill.class, PathChange.class, OfPathChange.class));

    private static final String VERSION_MEMBER = "ormgenHistory";

    /** Changes stand on a line each. */
    private static final int ONE_LINE = 3;

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,20}(?:[._]\\d{1,20})*");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9_]+");
    private static final Pattern PARENT = Pattern.compile("V" + NUMBERS + "__" + WORDS);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private record Document(
            int ormgenHistory,
            String version,
            String description,
            Optional<String> parent,
            List<Change> changes,
            SortedMap<String, String> scripts) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TableChange.class, name = "table"),
        @JsonSubTypes.Type(value = ColumnChange.class, name = "column"),
        @JsonSubTypes.Type(value = Edit.PartChange.class, name = "part"),
        @JsonSubTypes.Type(value = Edit.RowChange.class, name = "row"),
        @JsonSubTypes.Type(value = Edit.EnumTypeChange.class, name = "enumType"),
        @JsonSubTypes.Type(value = Edit.SequenceChange.class, name = "sequence"),
        @JsonSubTypes.Type(value = Edit.ViewChange.class, name = "view"),
        @JsonSubTypes.Type(value = Change.RenameValue.class, name = "value"),
        @JsonSubTypes.Type(value = Change.SetCollation.class, name = "collation"),
        @JsonSubTypes.Type(value = Change.SetPaths.class, name = "paths"),
        @JsonSubTypes.Type(value = Change.RunSql.class, name = "sql")
    })
    private interface OfChange {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FillValue.Literal.class, name = "literal"),
        @JsonSubTypes.Type(value = FillValue.Sql.class, name = "sql")
    })
    private interface OfFill {}

    private interface OfPathChange {
        @JsonProperty("of")
        PathChange.Kind object();
    }

    private EntryJson() {}

    /** Begins to load what reads entries: that takes as long as to read a small model, and is done beside it. */
    public static void prepare() {
        String smallest = "{\"ormgenHistory\": 1, \"version\": \"1\", \"description\": \"none\"}";
        ForkJoinPool.commonPool().execute(() -> read(smallest));
    }

    /** The document of an entry, lines separated by {@code \n}. */
    public static String write(Entry entry) {
        return RECORDS.pretty(
                new Document(
                        VERSION,
                        entry.version(),
                        entry.description(),
                        entry.parent(),
                        entry.changes(),
                        entry.scripts()),
                ONE_LINE);
    }

    /**
     * The entry of a document.
     *
     * @throws io.github.ormgen.schema.json.JsonProblem if it is no JSON, is of another version, lacks something, or holds
     *     what no entry says
     */
    public static Entry read(String json) {
        Document document = RECORDS.read(json, Document.class, VERSION_MEMBER, VERSION);
        demand(NUMBERS, document.version(), "is no version", json, "version");
        demand(WORDS, document.description(), "is no name of a revision", json, "description");
        document.parent().ifPresent(name -> demand(PARENT, name, "is no name of an entry", json, "parent"));
        Pattern script = script(document);
        document.scripts().forEach((path, hash) -> {
            demand(script, path, "is no script of this revision", json, "scripts", path);
            demand(HASH, hash, "is no SHA-256", json, "scripts", path);
        });
        for (int i = 0; i < document.changes().size(); i++) {
            boolean isNothing = document.changes().get(i) instanceof Edit<?> edit
                    && edit.before().isEmpty()
                    && edit.after().isEmpty();
            if (isNothing) {
                throw RECORDS.problem(json, "this has neither 'before' nor 'after'", "changes", String.valueOf(i));
            }
        }
        return new Entry(
                document.version(), document.description(), document.parent(), document.changes(), document.scripts());
    }

    /** Scripts are deleted and written again under the path that an entry says: so none may lead anywhere else. */
    private static Pattern script(Document document) {
        String name = Pattern.quote(document.version() + "__" + document.description());
        return Pattern.compile("(?:[A-Za-z0-9_-]+/)+[VU]" + name + "\\.sql");
    }

    private static void demand(Pattern pattern, String value, String problem, String json, String... place) {
        if (!pattern.matcher(value).matches()) {
            throw RECORDS.problem(json, "'" + value + "' " + problem, place);
        }
    }
}
