package io.github.ormgen.render;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import java.util.Optional;

/** A template that can't be parsed, or that prints what the view does not have. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Location> location;
    private final String sentence;

    TemplateFailure(String name, Optional<Location> location, String sentence) {
        super("Template " + name + ": " + sentence);
        this.sentence = sentence;
        this.location = location;
    }

    /** What to tell the person whose template it is; empty if it is a built-in one, which is our own mistake. */
    public Optional<Diagnostic> diagnostic() {
        return location.map(place -> new Diagnostic(
                Code.TEMPLATE_FAILS,
                Severity.ERROR,
                place,
                "The template fails: " + sentence,
                "Compare it with the built-in template of the same name."));
    }
}
