package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EntitySpec.VersionSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds version, timestamps and soft delete to an entity. */
record SystemAttributes(EntityDraft draft) {

    private static final Set<String> VERSIONS = Set.of("long", "int", "short", "instant");

    void add() {
        EntitySpec spec = draft.spec();
        boolean immutable = FieldLinker.isSet(spec.immutable());
        if (immutable) {
            spec.version().filter(VersionSpec::enabled).ifPresent(version -> refuse(version.at(), "version"));
            spec.softDelete().filter(SoftDeleteSpec::enabled).ifPresent(soft -> refuse(soft.at(), "softDelete"));
        } else {
            spec.version()
                    .or(draft.conventions::version)
                    .filter(VersionSpec::enabled)
                    .ifPresent(this::version);
        }
        spec.timestamps()
                .or(draft.conventions::timestamps)
                .filter(TimestampsSpec::enabled)
                .ifPresent(timestamps -> timestamps(timestamps, immutable));
        // A join row that is only marked would stand in the way of the same link made again: its key is both sides.
        spec.softDelete()
                .or(() -> draft.joinEntity ? Optional.empty() : draft.conventions.softDelete())
                .filter(soft -> soft.enabled() && !immutable)
                .ifPresent(this::softDelete);
    }

    private void refuse(Location at, String key) {
        draft.diagnostics.error(
                Code.CONFLICTING_KEYS,
                at,
                draft.name() + " is immutable, so it can't have " + key + ".",
                "Keep one of the two.");
    }

    private void version(VersionSpec spec) {
        DataType type = spec.type().flatMap(this::versionType).orElse(Simple.LONG);
        add(name(spec.field(), "version"), type, Role.VERSION);
    }

    private Optional<DataType> versionType(TypeText type) {
        return VERSIONS.contains(type.text())
                ? Optional.of(Naming.constant(Simple.class, type.text()))
                : draft.diagnostics.error(
                        Code.UNKNOWN_VALUE,
                        type.at(),
                        "A version can't have the type " + type.text() + ".",
                        "Write long, int, short or instant.");
    }

    private void timestamps(TimestampsSpec spec, boolean immutable) {
        if (!spec.createdOff()) {
            add(name(spec.created(), "createdAt"), Simple.INSTANT, Role.CREATED);
        }
        if (!spec.updatedOff() && !immutable) {
            add(name(spec.updated(), "updatedAt"), Simple.INSTANT, Role.UPDATED);
        }
    }

    private void softDelete(SoftDeleteSpec spec) {
        boolean flag = spec.by().filter(by -> by.value().equals("flag")).isPresent();
        String name = name(spec.field(), flag ? "deleted" : "deletedAt");
        String column = draft.conventions
                .naming()
                .column(flag ? "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name);
        Simple type = flag ? Simple.BOOLEAN : Simple.INSTANT;
        draft.system.add(basic(draft, name, draft.at(), type, column, Role.DELETED, !flag));
        draft.softDelete =
                Optional.of(new SoftDeletion(name, column, flag ? SoftDelete.Style.FLAG : SoftDelete.Style.TIMESTAMP));
    }

    private static String name(Optional<Located<String>> said, String usual) {
        return said.map(Located::value).orElse(usual);
    }

    private void add(String name, DataType type, Role role) {
        String column = draft.conventions.naming().column(name);
        draft.system.add(basic(draft, name, draft.at(), type, column, role, false));
    }

    /** An attribute that the author did not write out. */
    static BasicAttribute basic(
            EntityDraft draft, String name, Location at, DataType type, String column, Role role, boolean optional) {
        String path = draft.name() + "." + name;
        return new BasicAttribute(
                new Declaration(name, path, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), at),
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
