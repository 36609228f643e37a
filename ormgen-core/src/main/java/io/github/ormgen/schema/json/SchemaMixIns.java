package io.github.ormgen.schema.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the JSON of a schema is otherwise than its records; {@link RecordJson} says what it is without a word here. */
final class SchemaMixIns {

    /** By the type that each is mixed into. */
    static final Map<Class<?>, Class<?>> ALL = all();

    private SchemaMixIns() {}

    private static Map<Class<?>, Class<?>> all() {
        Map<Class<?>, Class<?>> all = new HashMap<>(Map.of(
                Column.class, OfColumn.class,
                Index.class, OfIndex.class,
                ForeignKey.class, OfForeignKey.class,
                IndexPart.OfColumn.class, OfIndexPart.class,
                IndexPart.OfExpression.class, OfIndexPart.class,
                SoftDelete.class, OfSoftDelete.class,
                RowValue.Reference.class, OfReference.class,
                CheckRule.class, OfCheckRule.class,
                TablePart.class, OfTablePart.class));
        // Where only one kind can stand its name is not said.
        List.of(PrimaryKey.class, UniqueKey.class, Check.class).forEach(type -> all.put(type, WithoutKind.class));
        return Map.copyOf(all);
    }

    /** A type without a name of its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface WithoutKind {}

    private interface OfColumn {
        @JsonProperty("default")
        Optional<DefaultValue> defaultValue();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface OfIndex {
        @JsonProperty("on")
        List<IndexPart> parts();

        @JsonProperty("using")
        Optional<String> method();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface OfForeignKey {
        @JsonProperty(defaultValue = "noAction")
        ReferentialAction onDelete();

        @JsonProperty(defaultValue = "noAction")
        ReferentialAction onUpdate();
    }

    private interface OfIndexPart {
        @JsonProperty(defaultValue = "ascending")
        IndexPart.Order order();

        @JsonProperty(defaultValue = "default")
        IndexPart.Nulls nulls();
    }

    private interface OfReference {
        @JsonProperty("of")
        TableName table();
    }

    private interface OfSoftDelete {
        @JsonProperty("by")
        SoftDelete.Style style();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CheckRule.OneOf.class, name = "oneOf"),
        @JsonSubTypes.Type(value = CheckRule.Range.class, name = "range"),
        @JsonSubTypes.Type(value = CheckRule.Length.class, name = "length"),
        @JsonSubTypes.Type(value = CheckRule.NotBlank.class, name = "notBlank"),
        @JsonSubTypes.Type(value = CheckRule.Sql.class, name = "sql")
    })
    private interface OfCheckRule {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PrimaryKey.class, name = "primaryKey"),
        @JsonSubTypes.Type(value = UniqueKey.class, name = "uniqueKey"),
        @JsonSubTypes.Type(value = Index.class, name = "index"),
        @JsonSubTypes.Type(value = ForeignKey.class, name = "foreignKey"),
        @JsonSubTypes.Type(value = Check.class, name = "check")
    })
    private interface OfTablePart {}
}
