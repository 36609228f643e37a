package io.github.ormgen.model.link.naming;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.spec.Located;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of {@code fetch}. */
public record FetchText(Diagnostics diagnostics) {

    private static final Pattern BATCH = Pattern.compile("batch\\(\\s*([1-9][0-9]{0,4})\\s*\\)");

    /** The fetch that a text means, empty after an error. */
    public Optional<Fetch> read(Located<String> text) {
        Matcher batch = BATCH.matcher(text.value());
        if (batch.matches()) {
            return Optional.of(new Fetch(Fetch.Mode.BATCH, Integer.parseInt(batch.group(1))));
        }
        return switch (text.value()) {
            case "lazy" -> Optional.of(Fetch.LAZY);
            case "eager" -> Optional.of(new Fetch(Fetch.Mode.EAGER, 0));
            case "subselect" -> Optional.of(new Fetch(Fetch.Mode.SUBSELECT, 0));
            default -> {
                diagnostics.error(
                        Code.FETCH,
                        text.at(),
                        "'" + text.value() + "' is not a way to fetch.",
                        "Write lazy, eager, subselect or batch(n), such as batch(50).");
                yield Optional.empty();
            }
        };
    }
}
