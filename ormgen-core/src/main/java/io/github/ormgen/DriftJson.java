package io.github.ormgen;

import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.JsonPrinter;

/** What differs on a database as JSON, for tools. */
public final class DriftJson {

    /** The version of the form, the value of {@code ormgenDrift}. */
    public static final int VERSION = 1;

    /** Differences stand on a line each. */
    private static final int ONE_LINE = 3;

    private DriftJson() {}

    /** The document, lines separated by {@code \n}. */
    public static String of(DriftResult result) {
        JsonMembers document = new JsonMembers()
                .put("ormgenDrift", VERSION)
                .put("database", result.database().id())
                .put("version", result.version(), version -> version)
                .put("expressions", result.gap().isEmpty() ? "compared" : "not compared")
                .put("reason", result.gap(), reason -> reason);
        document.put(
                "differences",
                result.differences().stream()
                        .map(one -> new JsonMembers()
                                .put("state", one.state().word())
                                .put("kind", one.kind())
                                .put("name", one.name())
                                .put("details", one.details())
                                .members())
                        .toList());
        document.put(
                "unsaid",
                result.unsaid().stream()
                        .map(one -> new JsonMembers()
                                .put("kind", one.kind())
                                .put("name", one.name())
                                .put("definition", one.definition())
                                .members())
                        .toList());
        return JsonPrinter.pretty(document.members(), ONE_LINE) + "\n";
    }
}
