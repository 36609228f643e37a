package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Diagnostics;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the text of a YAML file into nodes. */
public record YamlReader(SourceText source, Diagnostics diagnostics) {

    /** How many unquoted types with brackets are mended in one file before the reader gives up on it. */
    private static final int MENDINGS = 20;

    /** The root node; empty if there is none, or if the file can't be read, which is reported then. */
    public Optional<Node> read() {
        String text = source.text();
        for (int mendings = 0; ; mendings++) {
            Diagnostics found = new Diagnostics();
            try {
                return compose(text, found);
            } catch (MarkedYamlEngineException failure) {
                Optional<String> mended = mendings < MENDINGS ? mend(text, failure) : Optional.empty();
                if (mended.isEmpty()) {
                    new YamlSyntax(source, found).report(failure);
                    diagnostics.addAll(found.all());
                    throw new UnreadableException();
                }
                text = mended.get();
            } catch (YamlEngineException failure) {
                new YamlSyntax(source, found).reportCharacters(failure);
                diagnostics.addAll(found.all());
                throw new UnreadableException();
            }
        }
    }

    private Optional<Node> compose(String text, Diagnostics found) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.path())
                .setCodePointLimit(DocumentLimits.BYTES)
                .build();
        try {
            Optional<Node> root = new YamlComposer(
                            source, new Parse(settings).parseString(text).iterator(), found)
                    .document();
            diagnostics.addAll(found.all());
            return root;
        } catch (UnreadableException reported) {
            diagnostics.addAll(found.all());
            throw reported;
        }
    }

    private static Optional<String> mend(String text, MarkedYamlEngineException failure) {
        return failure.getProblemMark().flatMap(mark -> {
            int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
            return FlowScalarRepair.withoutBrackets(text, text.offsetByCodePoints(0, points));
        });
    }
}
