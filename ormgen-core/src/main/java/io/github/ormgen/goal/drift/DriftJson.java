package io.github.ormgen.goal.drift;

import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.schema.json.RecordJson;
import java.util.List;
import java.util.Optional;

/** What differs on a database as JSON, for tools. */
public final class DriftJson {

    /** The version of the form, the value of {@code ormgenDrift}. */
    public static final int VERSION = 1;

    /** Differences stand on a line each. */
    private static final int ONE_LINE = 3;

    private record Document(
            int ormgenDrift,
            Database database,
            Optional<String> version,
            String expressions,
            Optional<String> reason,
            List<Line> differences,
            List<UnsupportedObject> unsaid) {}

    private record Line(Difference.State state, String kind, String name, String details) {}

    private DriftJson() {}

    /** The document, lines separated by {@code \n}. */
    public static String of(DriftFinder.Result result) {
        return RecordJson.ofReports()
                .pretty(
                        new Document(
                                VERSION,
                                result.database(),
                                result.version(),
                                result.gap().isEmpty() ? "compared" : "not compared",
                                result.gap(),
                                result.differences().stream()
                                        .map(one -> new Line(one.state(), one.kind(), one.name(), one.details()))
                                        .toList(),
                                result.unsaid()),
                        ONE_LINE);
    }
}
