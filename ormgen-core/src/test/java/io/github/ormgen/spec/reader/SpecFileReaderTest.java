package io.github.ormgen.spec.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.IdSpec;
import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.FieldSpec.CustomTypeSpec;
import io.github.ormgen.spec.FieldSpec.ValidationSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.RelationSpec.ThroughSpec;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.spec.SqlSpec;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecFileReaderTest {

    private static final String FIELD = """
            fields:
              a:
                type: "decimal(19, 2)[]?"
                column: col
                unique: true
                index: false
                default: now
                backfill: { sql: { default: d, mysql: m } }
                check: c > 0
                validate: [email, { size: [1, 2] }]
                doc: Words.
                id: true
                naturalId: false
                sensitive: true
                insertable: false
                updatable: true
                generated: g
                annotations: "@A"
                prefix: p_
                columns: { zip: plz }
                renamedFrom: b
            """;

    private static final String RELATION = """
            relations:
              a:
                one: B?
                optional: true
                mappedBy: m
                unique: false
                columns: { k: c }
                references: [r, s]
                onDelete: cascade
                onUpdate: restrict
                cascade: [persist, merge]
                orphanRemoval: true
                fetch: batch(8)
                orderBy: o desc
                collection: list
                index: false
                constraint: fk
                id: true
                backfill: 1
                doc: D.
                annotations: ["@A", "@B"]
                as: bs
                renamedFrom: z
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    @DisplayName("Each key of a field has its place")
    void field() {
        FieldSpec field = entity(FIELD).fields().get(0);
        TypeText type = field.type().orElseThrow();
        assertThat(List.of(type.base(), type.arguments(), type.array(), type.optional()))
                .containsExactly("decimal", List.of("19", "2"), true, true);
        assertThat(type.at()).hasToString("model.yaml:7:16");
        assertThat(List.of(
                        value(field.column()),
                        value(field.doc()),
                        value(field.prefix()),
                        value(field.renamedFrom()),
                        field.defaultValue().orElseThrow().text(),
                        field.annotations().get(0).value(),
                        field.columns().get("zip").value()))
                .containsExactly("col", "Words.", "p_", "b", "now", "@A", "plz");
        assertThat(List.of(
                        value(field.unique()),
                        value(field.index()),
                        value(field.id()),
                        value(field.naturalId()),
                        value(field.sensitive()),
                        value(field.insertable()),
                        value(field.updatable())))
                .containsExactly(true, false, true, false, true, false, true);
    }

    @Test
    @DisplayName("SQL stands in its keys, for all databases or for each")
    void sqlOfAField() {
        FieldSpec field = entity(FIELD).fields().get(0);
        SqlSpec backfill = field.backfill().orElseThrow().sql().orElseThrow();
        assertThat(value(backfill.common())).isEqualTo("d");
        assertThat(backfill.specific())
                .hasEntrySatisfying("mysql", text -> assertThat(text.value()).isEqualTo("m"));
        assertThat(sql(field.check()) + sql(field.generated())).isEqualTo("c > 0g");
        assertThat(field.validate()).extracting(ValidationSpec::rule).containsExactly("email", "size");
    }

    @Test
    @DisplayName("A type of one's own stands under 'type', or among the field's keys")
    void customTypes() {
        List<FieldSpec> fields = entity("""
                        fields:
                          a: { type: { java: c.M, converter: c.C, column: x, read: r, write: w }, column: col }
                          b: { java: c.M, column: { default: x, h2: y } }
                        """).fields();
        CustomTypeSpec under = fields.get(0).customType().orElseThrow();
        assertThat(List.of(value(under.javaClass()), value(under.converter()), sql(under.column())))
                .containsExactly("c.M", "c.C", "x");
        assertThat(sql(under.read()) + sql(under.write()) + value(fields.get(0).column()))
                .isEqualTo("rwcol");
        CustomTypeSpec among = fields.get(1).customType().orElseThrow();
        assertThat(among.column().orElseThrow().specific()).containsOnlyKeys("h2");
        assertThat(fields.get(1).column()).isEmpty();
    }

    @Test
    @DisplayName("Each key of a relation has its place")
    void relation() {
        RelationSpec relation = entity(RELATION).relations().get(0);
        assertThat(relation.many()).isFalse();
        assertThat(relation.target().optional()).isTrue();
        assertThat(List.of(
                        value(relation.mappedBy()),
                        value(relation.onDelete()),
                        value(relation.onUpdate()),
                        value(relation.fetch()),
                        value(relation.orderBy()),
                        value(relation.collection()),
                        value(relation.constraint()),
                        value(relation.doc()),
                        value(relation.as()),
                        value(relation.renamedFrom())))
                .containsExactly("m", "cascade", "restrict", "batch(8)", "o desc", "list", "fk", "D.", "bs", "z");
        assertThat(List.of(
                        value(relation.optional()),
                        value(relation.unique()),
                        value(relation.orphanRemoval()),
                        value(relation.index()),
                        value(relation.id())))
                .containsExactly(true, false, true, false, true);
    }

    @Test
    @DisplayName("Lists and mappings of a relation have their places")
    void listsOfARelation() {
        RelationSpec relation = entity(RELATION).relations().get(0);
        assertThat(relation.columns().orElseThrow().byKeyColumn()).containsOnlyKeys("k");
        assertThat(relation.references()).extracting(Located::value).containsExactly("r", "s");
        assertThat(relation.cascade()).extracting(Located::value).containsExactly("persist", "merge");
        assertThat(relation.annotations()).hasSize(2);
        assertThat(relation.backfill().orElseThrow().literal().orElseThrow().text())
                .isEqualTo("1");
    }

    @Test
    @DisplayName("A join table and a join entity are told apart by the key 'entity'")
    void through() {
        List<RelationSpec> relations = entity("""
                        relations:
                          a: { many: B, through: t }
                          b: { many: B, through: { table: t, columns: [x, y], inverseColumn: z, renamedFrom: old } }
                          c: { many: B, through: { entity: E, fields: { f: date }, renamedFrom: old } }
                        """).relations();
        ThroughSpec.JoinTable named =
                (ThroughSpec.JoinTable) relations.get(0).through().orElseThrow();
        assertThat(value(named.table())).isEqualTo("t");
        ThroughSpec.JoinTable table =
                (ThroughSpec.JoinTable) relations.get(1).through().orElseThrow();
        assertThat(table.own().columns().orElseThrow().list()).hasSize(2);
        assertThat(table.inverse().columns().orElseThrow().list()).hasSize(1);
        assertThat(value(table.renamedFrom())).isEqualTo("old");
        ThroughSpec.JoinEntity entity =
                (ThroughSpec.JoinEntity) relations.get(2).through().orElseThrow();
        assertThat(entity.entity().name().value()).isEqualTo("E");
        assertThat(entity.entity().fields()).hasSize(1);
        assertThat(value(entity.entity().renamedFrom())).isEqualTo("old");
    }

    @Test
    @DisplayName("Ids, timestamps, soft deletes and versions have short and long forms")
    void lifecycle() {
        EntitySpec brief = entity("id: uuid\ntimestamps: false\nsoftDelete: true\nversion: true\n");
        assertThat(value(brief.id().orElseThrow().generator())).isEqualTo("uuid");
        assertThat(brief.timestamps().orElseThrow().enabled()).isFalse();
        assertThat(brief.softDelete().orElseThrow().enabled()).isTrue();
        assertThat(brief.version().orElseThrow().enabled()).isTrue();
        EntitySpec whole = entity("""
                id: { field: key, type: long, generator: sequence, allocation: 7, column: k }
                timestamps: { created: false, updated: touched }
                softDelete: { by: flag, field: gone }
                version: { field: v, type: long }
                """);
        IdSpec id = whole.id().orElseThrow();
        assertThat(List.of(value(id.field()), value(id.generator()), value(id.column()), value(id.allocation())))
                .containsExactly("key", "sequence", "k", 7);
        TimestampsSpec timestamps = whole.timestamps().orElseThrow();
        assertThat(timestamps.createdOff()).isTrue();
        assertThat(timestamps.updatedOff()).isFalse();
        assertThat(value(timestamps.updated())).isEqualTo("touched");
        SoftDeleteSpec softDelete = whole.softDelete().orElseThrow();
        assertThat(value(softDelete.by()) + value(softDelete.field())).isEqualTo("flaggone");
        assertThat(value(whole.version().orElseThrow().field())).isEqualTo("v");
    }

    @Test
    @DisplayName("A stored enum value is its source text")
    void storedValues() {
        EnumSpec colors = read("enums: { Color: { A: 1.0, B: 012, C: true, D: 'x y', E: { value: 7 }, F: {} } }\n")
                .enums()
                .get(0);
        assertThat(colors.constants())
                .extracting(constant -> constant.value().map(Located::value).orElse("-"))
                .containsExactly("1.0", "012", "true", "x y", "7", "-");
    }

    private EntitySpec entity(String keys) {
        return read("entities:\n  X:\n" + keys.indent(4)).entities().get(0);
    }

    private SpecFile read(String text) {
        SourceText source = SourceText.of("model.yaml", "ormgen: 1\npackage: c\n" + text);
        SpecFile file = new SpecFileReader(source, diagnostics).read().orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        return file;
    }

    private static <T> T value(Optional<Located<T>> located) {
        return located.orElseThrow().value();
    }

    private static String sql(Optional<SqlSpec> sql) {
        return value(sql.orElseThrow().common());
    }
}
