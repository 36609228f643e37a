package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Diagnostics;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the text of a YAML file into nodes. */
public record YamlReader(SourceText source, Diagnostics diagnostics) {

    /** How many unquoted types with brackets are mended in one file before the reader gives up on it. */
    private static final int MENDINGS = 20;

    /** The root node; empty if there is none, or if the file can't be read, which is reported then. */
    public Optional<Node> read() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.path())
                .setCodePointLimit(DocumentLimits.BYTES)
                .build();
        String text = source.text();
        for (int mendings = 0; ; mendings++) {
            try {
                Iterator<Event> events = new Parse(settings).parseString(text).iterator();
                return new YamlComposer(source, events, diagnostics).document();
            } catch (MarkedYamlEngineException failure) {
                Optional<String> mended = mendings < MENDINGS ? mend(text, failure) : Optional.empty();
                text = mended.orElseThrow(() -> new YamlSyntax(source, diagnostics).report(failure));
            } catch (YamlEngineException failure) {
                throw new YamlSyntax(source, diagnostics).reportCharacters(failure);
            }
        }
    }

    private static Optional<String> mend(String text, MarkedYamlEngineException failure) {
        return failure.getProblemMark().flatMap(mark -> {
            int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
            return FlowScalarRepair.withoutBrackets(text, text.offsetByCodePoints(0, points));
        });
    }
}
