package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SoftDeleteSpec;
import io.github.ormgen.spec.TimestampsSpec;
import io.github.ormgen.spec.VersionSpec;
import java.util.List;
import java.util.Optional;

/** Adds version, timestamps and soft delete to an entity. */
record SystemAttributes(Conventions conventions, Diagnostics diagnostics) {

    void addTo(EntityDraft draft) {
        boolean immutable = FieldLinker.isSet(draft.spec().immutable());
        if (immutable) {
            refuseOnImmutable(draft.spec());
        } else {
            draft.spec()
                    .version()
                    .or(conventions::version)
                    .filter(VersionSpec::enabled)
                    .ifPresent(version -> version(draft, version));
        }
        draft.spec()
                .timestamps()
                .or(conventions::timestamps)
                .filter(TimestampsSpec::enabled)
                .ifPresent(timestamps -> timestamps(draft, timestamps, immutable));
        // A join row that is only marked would stand in the way of the same link made again: its key is both sides.
        Optional<SoftDeleteSpec> softDelete =
                draft.spec().softDelete().or(() -> draft.joinEntity ? Optional.empty() : conventions.softDelete());
        softDelete.filter(spec -> spec.enabled() && !immutable).ifPresent(spec -> softDelete(draft, spec));
    }

    private void refuseOnImmutable(EntitySpec spec) {
        spec.version().filter(VersionSpec::enabled).ifPresent(version -> refuse(spec, version.at(), "version"));
        spec.softDelete().filter(SoftDeleteSpec::enabled).ifPresent(soft -> refuse(spec, soft.at(), "softDelete"));
    }

    private void refuse(EntitySpec spec, Location at, String key) {
        diagnostics.error(
                Code.CONFLICTING_KEYS,
                at,
                spec.name().value() + " is immutable, so it can't have " + key + ".",
                "Keep one of the two.");
    }

    private void version(EntityDraft draft, VersionSpec spec) {
        DataType type = spec.type()
                .map(text -> switch (text.text()) {
                    case "short" -> Simple.SHORT;
                    case "int" -> Simple.INT;
                    case "long" -> Simple.LONG;
                    case "instant" -> Simple.INSTANT;
                    default -> {
                        diagnostics.error(
                                Code.UNKNOWN_VALUE,
                                text.at(),
                                "A version can't have the type " + text.text() + ".",
                                "Write long, int, short or instant.");
                        yield Simple.LONG;
                    }
                })
                .orElse(Simple.LONG);
        add(draft, name(spec.field(), "version"), type, Role.VERSION, false);
    }

    private void timestamps(EntityDraft draft, TimestampsSpec spec, boolean immutable) {
        if (!spec.createdOff()) {
            add(draft, name(spec.created(), "createdAt"), Simple.INSTANT, Role.CREATED, false);
        }
        if (!spec.updatedOff() && !immutable) {
            add(draft, name(spec.updated(), "updatedAt"), Simple.INSTANT, Role.UPDATED, false);
        }
    }

    private void softDelete(EntityDraft draft, SoftDeleteSpec spec) {
        boolean flag = spec.by().filter(by -> by.value().equals("flag")).isPresent();
        String name = name(spec.field(), flag ? "deleted" : "deletedAt");
        String column = conventions.naming().column(flag ? "is" + capitalize(name) : name);
        draft.system.add(basic(
                draft.name(),
                name,
                draft.placeOfName().at(),
                flag ? Simple.BOOLEAN : Simple.INSTANT,
                column,
                Role.DELETED,
                !flag));
        draft.softDelete =
                Optional.of(new SoftDeletion(name, column, flag ? SoftDelete.Style.FLAG : SoftDelete.Style.TIMESTAMP));
    }

    private static String capitalize(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String name(Optional<Located<String>> said, String usual) {
        return said.map(Located::value).orElse(usual);
    }

    private void add(EntityDraft draft, String name, DataType type, Role role, boolean optional) {
        draft.system.add(basic(
                draft.name(),
                name,
                draft.placeOfName().at(),
                type,
                conventions.naming().column(name),
                role,
                optional));
    }

    /** An attribute that the author did not write out. */
    static BasicAttribute basic(
            String entity, String name, Location at, DataType type, String column, Role role, boolean optional) {
        return new BasicAttribute(
                new Declaration(
                        name, entity + "." + name, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), at),
                type,
                optional,
                column,
                Optional.empty(),
                List.of(),
                role,
                false,
                false,
                true,
                role != Role.ID && role != Role.CREATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
