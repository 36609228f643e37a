package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.EnumClass.Constant;
import io.github.ormgen.model.EnumClass.Storage;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links enums. */
public record EnumLinker(Declarations declarations, Conventions conventions, Diagnostics diagnostics) {

    /** The class that is made beside enums that have a type of the database's own. */
    private static final String BINDING = "NativeEnumJdbcType";

    /** The enum, with its constants and what each is stored as. */
    public EnumClass link(Declared<EnumSpec> declared) {
        EnumSpec spec = declared.spec();
        Storage storage = spec.storage()
                .map(word -> Naming.constant(Storage.class, word.value()))
                .orElse(conventions.enumStorage());
        checkConstants(spec, storage);
        if (storage == Storage.NATIVE && !declarations.kindOf(BINDING).equals("unknown")) {
            diagnostics.error(
                    Code.NAME_CLASH,
                    spec.name().at(),
                    "The class that binds " + spec.name().value() + " is named " + BINDING + ", and "
                            + declarations.kindOf(BINDING) + " has the same name.",
                    "Rename that one, or write storage: string.");
        }
        String typeName = LongNames.shorten(Naming.snake(spec.name().value()));
        return new EnumClass(
                declared.name(),
                spec.name().at(),
                spec.doc().map(Located::value),
                spec.renamedFrom().map(Located::value),
                storage,
                new TableName(conventions.schema(), typeName),
                constants(spec));
    }

    private static List<Constant> constants(EnumSpec spec) {
        return spec.constants().stream()
                .map(constant -> new Constant(
                        constant.name().value(),
                        constant.value().orElse(constant.name()).value(),
                        constant.doc().map(Located::value),
                        constant.renamedFrom().map(Located::value)))
                .toList();
    }

    private void checkConstants(EnumSpec spec, Storage storage) {
        if (spec.constants().isEmpty()
                && !diagnostics.hasErrorOnLine(spec.name().at())) {
            report(spec.name(), "The enum " + spec.name().value() + " has no constants.", "Give it at least one.");
        }
        Map<String, Located<String>> names = new HashMap<>();
        Map<String, Located<String>> values = new HashMap<>();
        for (EnumSpec.Constant constant : spec.constants()) {
            if (isFirst(names, constant.name(), "constant")) {
                isFirst(values, constant.value().orElse(constant.name()), "stored value");
            }
            constant.value().ifPresent(value -> checkValue(value, storage));
        }
    }

    /** Whether a word comes the first time; reports it if not. */
    private boolean isFirst(Map<String, Located<String>> seen, Located<String> next, String what) {
        Located<String> first = seen.putIfAbsent(next.value(), next);
        if (first != null && !first.at().equals(next.at())) {
            report(
                    next,
                    "The " + what + " '" + next.value() + "' is used twice.",
                    "It is already used at " + first.at() + ".");
        }
        return first == null;
    }

    private void checkValue(Located<String> value, Storage storage) {
        int length = value.value().length();
        if (length > 255) {
            report(value, "A stored value has " + length + " characters.", "It can have at most 255.");
        }
        if (storage == Storage.ORDINAL) {
            diagnostics.error(
                    Code.ENUM_STORAGE,
                    value.at(),
                    "An enum with storage: ordinal can't have stored values.",
                    "Ordinal storage uses the number of the constant; remove the values, or write storage: string.");
        }
    }

    private void report(Located<String> at, String message, String hint) {
        diagnostics.error(Code.ENUM_CONSTANTS, at.at(), message, hint);
    }
}
