package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.spec.document.JsonReader;
import io.github.ormgen.spec.document.Node;
import io.github.ormgen.spec.document.SourceText;
import io.github.ormgen.spec.document.UnreadableException;
import io.github.ormgen.spec.document.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads one model file: text goes in, records come out. */
public record SpecFileReader(SourceText source, Diagnostics diagnostics) {

    /** What the file says; empty if it can't be read at all, which is reported then. */
    public Optional<SpecFile> read() {
        try {
            return Optional.of(file(root()));
        } catch (UnreadableException reported) {
            return Optional.empty();
        }
    }

    private Node.Mapping root() {
        boolean json = source.path().toLowerCase(Locale.ROOT).endsWith(".json");
        Optional<Node> root =
                json ? new JsonReader(source, diagnostics).read() : new YamlReader(source, diagnostics).read();
        if (root.isEmpty()) {
            String message = "The file is empty.";
            throw failure(Code.MISSING_KEY, Location.ofFile(source.path()), message, "Start the file with ormgen: 1.");
        }
        if (root.get() instanceof Node.Mapping mapping) {
            return mapping;
        }
        new NodeReader(diagnostics).wrong(root.get(), "A model file", "a mapping", "Start the file with ormgen: 1.");
        throw new UnreadableException();
    }

    private SpecFile file(Node.Mapping root) {
        NodeReader shapes = new NodeReader(diagnostics);
        checkVersion(root, shapes);
        MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.FILE, root);
        // What editors check a JSON model with; a reader has no use for it.
        keys.text("$schema");
        keys.require("ormgen", Location.ofFile(source.path()), "the file", "Start the file with ormgen: 1.");
        EntityReader entities = new EntityReader(shapes);
        EnumReader enums = new EnumReader(shapes);
        return new SpecFile(
                source.path(),
                keys.qualifiedName("package", "a package"),
                keys.value("conventions").map(new LifecycleReader(shapes)::conventions),
                declarations(keys, "types", new FieldReader(shapes)::namedType),
                declarations(keys, "enums", enums::read),
                declarations(keys, "embeddables", entities::embeddable),
                declarations(keys, "mixins", entities::mixin),
                declarations(keys, "entities", entities::entity),
                declarations(keys, "views", entities::view));
    }

    /** Another version's keys would all be unknown here, so it is the one error of its file. */
    private void checkVersion(Node.Mapping root, NodeReader shapes) {
        for (Node.Entry entry : root.entries()) {
            boolean version = entry.key().text().equals("ormgen");
            if (version
                    && entry.value() instanceof Node.Scalar scalar
                    && !scalar.text().equals("1")) {
                throw failure(
                        Code.LANGUAGE_VERSION,
                        scalar.at(),
                        "'" + scalar.text() + "' is not a version of the model language that this ormgen reads.",
                        "Write ormgen: 1, or use a newer ormgen.");
            }
            if (version) {
                shapes.count(entry.value(), "'ormgen'", 1);
            }
        }
    }

    private static <T> List<T> declarations(MappingKeys keys, String key, Function<Node.Entry, T> reader) {
        return keys.members(key).stream().map(reader).toList();
    }

    private UnreadableException failure(Code code, Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
        return new UnreadableException();
    }
}
