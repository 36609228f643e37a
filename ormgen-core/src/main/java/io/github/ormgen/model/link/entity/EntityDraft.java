package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An entity while it is being linked. */
final class EntityDraft {

    final Declared<EntitySpec> declared;
    final Members members;
    final boolean joinEntity;
    final Conventions conventions;
    final FieldLinker fieldLinker;
    final Diagnostics diagnostics;
    final TableName table;

    /** The generated identifier's attribute, mixins' and own fields, in order. */
    final List<Attribute> fields = new ArrayList<>();

    /** Version, timestamps and soft delete, in order. */
    final List<BasicAttribute> system = new ArrayList<>();

    /** The relations, with collections of join entities in place of what declares them. */
    final List<Member<RelationSpec>> relations = new ArrayList<>();

    /** The views over collections of join entities, by the collection's name. */
    final Map<String, JoinEntities.Side> views = new LinkedHashMap<>();

    /** The owning to-one relations that are linked already, empty for one that is wrong. */
    final Map<String, Optional<ToOne>> toOnes = new HashMap<>();

    /** The mixins that another entity uses too, which has reported what is wrong in them. */
    final Set<String> reportedMixins = new HashSet<>();

    /** The inverse sides among the relations, by {@code Owner.relation}. */
    final Map<String, String> inverses = new HashMap<>();

    Optional<Identifier> id = Optional.empty();

    Optional<SoftDeletion> softDelete = Optional.empty();

    /** All attributes, once the relations are linked, and their columns. */
    List<Attribute> attributes = List.of();

    ColumnNames columns = ColumnNames.of(List.of());

    EntityDraft(
            Declared<EntitySpec> declared,
            Members members,
            boolean joinEntity,
            Conventions conventions,
            FieldLinker fieldLinker) {
        this.declared = declared;
        this.members = members;
        this.joinEntity = joinEntity;
        this.conventions = conventions;
        this.fieldLinker = fieldLinker;
        this.diagnostics = fieldLinker.diagnostics();
        this.table = new PhysicalNames(diagnostics)
                .table("table", spec().name(), spec().schema(), spec().table(), conventions);
    }

    String name() {
        return declared.name().simpleName();
    }

    EntitySpec spec() {
        return declared.spec();
    }

    /** The place of its name. */
    Location at() {
        return spec().name().at();
    }

    ConstraintNames names() {
        return conventions.naming().constraints();
    }

    /** A name in the database that the author gave if it can be one, or the derived one. */
    String orElse(Optional<Located<String>> given, String what, String derived) {
        return new PhysicalNames(diagnostics).orElse(given, what, derived);
    }

    /** The field of a name, generated identifier included. */
    Optional<Attribute> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** The basic field of a name, or of a path within an embedded one. */
    Optional<BasicAttribute> basic(String path) {
        List<Attribute> level = fields;
        Optional<Attribute> found = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            found = level.stream().filter(field -> field.name().equals(name)).findFirst();
            level = found.orElse(null) instanceof EmbeddedAttribute embedded ? embedded.parts() : List.of();
        }
        return found.filter(BasicAttribute.class::isInstance).map(BasicAttribute.class::cast);
    }

    /** The outcome of work on a member; what is wrong with one of a mixin is reported by the first entity that has it. */
    <T> T once(Member<?> member, Supplier<T> work) {
        boolean isReported = member.mixin().filter(reportedMixins::contains).isPresent();
        return isReported ? diagnostics.quietly(work) : work.get();
    }

    String path(RelationSpec relation) {
        return name() + "." + relation.name().value();
    }

    Optional<Member<RelationSpec>> relation(String relationName) {
        return relations.stream()
                .filter(relation -> relation.spec().name().value().equals(relationName))
                .findFirst();
    }

    /** The names of all fields, system attributes and relations, for hints. */
    List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.name()));
        relations.forEach(relation -> names.add(relation.spec().name().value()));
        system.forEach(attribute -> names.add(attribute.name()));
        return names;
    }

    void add(Member<RelationSpec> relation) {
        RelationSpec spec = relation.spec();
        relations.add(relation);
        spec.mappedBy()
                .ifPresent(owning -> inverses.putIfAbsent(
                        spec.target().base() + "." + owning.value(), spec.name().value()));
    }

    /** The columns of the attributes that a key or an index names, in order; empty after an error. */
    Optional<List<String>> columns(List<Located<String>> names, String what) {
        List<List<String>> found =
                names.stream().map(name -> columns(name, what)).toList();
        return found.contains(List.of())
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(List::stream).toList());
    }

    /** The columns of an attribute that a key or an index names; none after an error. */
    List<String> columns(Located<String> name, String what) {
        List<String> found = columns.of(name.value());
        if (found.isEmpty()) {
            diagnostics.error(
                    Code.KEY_ATTRIBUTE,
                    name.at(),
                    what + " names '" + name.value() + "', which is not a field or relation of " + name()
                            + " with a column.",
                    Nearest.hint(name.value(), columns.byAttribute().keySet()));
        }
        return found;
    }
}
