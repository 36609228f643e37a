package io.github.ormgen.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.Validation;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Attributes stand in the order of the columns: id, mixins, fields, relations, system")
    void order() {
        Model model = link("""
                conventions: { id: uuid, timestamps: true, softDelete: true, version: true }
                mixins: { Named: { fields: { name: text } } }
                entities:
                  User:
                    mixins: [Named]
                    relations: { boss: { one: User? } }
                    fields: { email: string(99) }
                """);
        assertThat(names(model.entity("User")))
                .containsExactly("id", "name", "email", "boss", "version", "createdAt", "updatedAt", "deletedAt");
    }

    @Test
    @DisplayName("A composite id has relations first, and foreign keys that refer to it have all of its columns")
    void compositeId() {
        Model model = link("""
                entities:
                  Tenant: { id: identity }
                  Invoice:
                    fields: { number: { type: string(20), id: true } }
                    relations: { tenant: { one: Tenant, id: true } }
                  Line:
                    id: identity
                    relations: { invoice: { one: Invoice } }
                """);
        assertThat(model.entity("Invoice").id()).isInstanceOf(Identifier.Composite.class);
        assertThat(model.entity("Invoice").id().attributes()).containsExactly("tenant", "number");
        ToOne invoice = (ToOne) attribute(model, "Line", "invoice");
        assertThat(invoice.joinColumns())
                .extracting(JoinColumn::name, JoinColumn::referenced, JoinColumn::path)
                .containsExactly(
                        tuple("invoice_tenant_id", "tenant_id", "Line.invoice.tenant.id"),
                        tuple("invoice_number", "number", "Line.invoice.number"));
        assertThat(invoice.referencesId()).isTrue();
    }

    @Test
    @DisplayName("A many-to-many relation with data of its own becomes a join entity, collections and views")
    void joinEntity() {
        Model model = link("""
                conventions: { id: uuid, softDelete: true }
                entities:
                  Student:
                    relations:
                      courses: { many: Course, through: { entity: Enrollment, fields: { enrolledOn: date } } }
                  Course:
                    relations:
                      students: { many: Student, mappedBy: courses }
                """);
        Entity enrollment = model.entity("Enrollment");
        assertThat(enrollment.joinEntity()).isTrue();
        assertThat(enrollment.softDelete()).isEmpty();
        assertThat(enrollment.id().attributes()).containsExactly("student", "course");
        OneToMany enrollments = (OneToMany) attribute(model, "Student", "enrollments");
        assertThat(enrollments.cascade()).isEqualTo(Cascade.all());
        assertThat(enrollments.orphanRemoval()).isTrue();
        ThroughView students = (ThroughView) attribute(model, "Course", "students");
        assertThat(students.reference()).isEqualTo("student");
        assertThat(((ToOne) attribute(model, "Enrollment", "course")).otherSide())
                .contains("enrollments");
    }

    @Test
    @DisplayName("Both sides of an entity's relation to itself have columns of their own")
    void selfRelation() {
        Model model = link("""
                conventions: { id: uuid }
                entities:
                  User: { relations: { friends: { many: User, through: friendships } } }
                """);
        ManyToMany friends = (ManyToMany) attribute(model, "User", "friends");
        assertThat(friends.joinTable().own().columns())
                .extracting(JoinColumn::name)
                .containsExactly("user_id");
        assertThat(friends.joinTable().inverse().columns())
                .extracting(JoinColumn::name)
                .containsExactly("friend_id");
    }

    @Test
    @DisplayName("Unique keys hold among living rows, unless a foreign key refers to them")
    void livingKeys() {
        Model model = link("""
                conventions: { id: uuid, softDelete: true }
                entities:
                  User:
                    fields: { email: { type: string(99), unique: true }, login: { type: string(99), unique: true } }
                  Book:
                    relations: { owner: { one: User, references: login } }
                """);
        assertThat(model.entity("User").uniqueKeys())
                .extracting(UniqueKey::name, UniqueKey::livingOnly)
                .containsExactly(tuple("uk_users_email", true), tuple("uk_users_login", false));
        assertThat(((ToOne) attribute(model, "Book", "owner")).joinColumns())
                .extracting(JoinColumn::name)
                .containsExactly("owner_login");
    }

    @Test
    @DisplayName("SQL speaks of columns, and a check is called after those it speaks of")
    void checks() {
        Model model = link("""
                conventions: { id: uuid }
                entities:
                  Slot:
                    fields: { startsAt: instant, endsAt: instant, order: int }
                    checks: ["{startsAt} < {endsAt}", "{order} >= 0", { is: "starts_at <> ends_at", name: ck_slot }]
                    indexes: [{ on: ["abs({order}) desc"], where: "{order} > 0" }]
                """);
        Entity slot = model.entity("Slot");
        assertThat(slot.checks())
                .extracting(Check::name, Check::rule)
                .containsExactly(
                        tuple("ck_slot", sql("starts_at <> ends_at")),
                        tuple("ck_slots_order", sql("{order} >= 0")),
                        tuple("ck_slots_starts_at_ends_at", sql("{starts_at} < {ends_at}")));
        Index index = slot.indexes().get(0);
        assertThat(index.name()).isEqualTo("ix_slots_abs_order");
        assertThat(index.where()).contains(SqlText.of("{order} > 0"));
    }

    @Test
    @DisplayName("Embedded fields have columns with a prefix, and can give them others")
    void embedded() {
        Model model = link("""
                conventions: { id: uuid }
                embeddables:
                  Geo: { fields: { lat: double } }
                  Address: { fields: { zip: string(9), geo: Geo? } }
                entities:
                  User: { fields: { home: { type: Address?, columns: { zip: plz } }, work: { type: Address, prefix: w_ } } }
                """);
        EmbeddedAttribute home = (EmbeddedAttribute) attribute(model, "User", "home");
        EmbeddedAttribute work = (EmbeddedAttribute) attribute(model, "User", "work");
        assertThat(leaves(home)).extracting(BasicAttribute::column).containsExactly("plz", "home_geo_lat");
        assertThat(leaves(home)).extracting(BasicAttribute::optional).containsOnly(true);
        assertThat(leaves(work)).extracting(BasicAttribute::column).containsExactly("w_zip", "w_geo_lat");
        assertThat(leaves(work)).extracting(BasicAttribute::optional).containsExactly(false, true);
        assertThat(leaves(work).get(1).declaration().path()).isEqualTo("User.work.geo.lat");
    }

    @Test
    @DisplayName("A named type brings its keys, and a field's own come on top")
    void namedTypes() {
        Model model = link("""
                conventions: { id: uuid }
                types:
                  Text: { is: string(320), validate: { size: [3, 320] }, sensitive: true }
                  Email: { is: Text, validate: email }
                entities:
                  User: { fields: { email: { type: Email?, validate: { size: [5, 100] } } } }
                """);
        BasicAttribute email = (BasicAttribute) attribute(model, "User", "email");
        assertThat(email.optional()).isTrue();
        assertThat(email.sensitive()).isTrue();
        assertThat(email.validations()).hasSize(2).contains(new Validation.Size(5, 100));
    }

    private static CheckRule sql(String text) {
        return new CheckRule.Sql(SqlText.of(text));
    }

    private static List<BasicAttribute> leaves(EmbeddedAttribute attribute) {
        return attribute.parts().stream()
                .flatMap(part -> part instanceof EmbeddedAttribute inner
                        ? leaves(inner).stream()
                        : List.of((BasicAttribute) part).stream())
                .toList();
    }

    private static List<String> names(Entity entity) {
        return entity.attributes().stream().map(Attribute::name).toList();
    }

    private static Attribute attribute(Model model, String entity, String attribute) {
        return model.entity(entity).attribute(attribute).orElseThrow();
    }

    private Model link(String body) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Files.writeString(folder.resolve("model.yaml"), "ormgen: 1\npackage: com.acme\n" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Model model = new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics));
        assertThat(diagnostics.errors()).isEmpty();
        return model;
    }
}
