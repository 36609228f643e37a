package io.github.ormgen.reverse;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.compare.SchemaWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says the checks of one entity that no enum stands for: as validations of fields, or as SQL. */
final class CheckText {

    private final EntitySketch entity;
    private final Map<String, List<Yaml>> validations = new HashMap<>();
    private final Map<String, Yaml> ofFields = new HashMap<>();
    private final List<Yaml> listed = new ArrayList<>();

    CheckText(EntitySketch entity, TypeInference kinds) {
        this.entity = entity;
        for (Check check : entity.table().checks()) {
            if (!kinds.isEnum(check) && !isValidation(check)) {
                addSql(check);
            }
        }
    }

    /** The values that a field's must satisfy. */
    Optional<Yaml> validation(String column) {
        return Optional.ofNullable(validations.get(column))
                .map(rules -> rules.size() == 1 ? rules.get(0) : new Yaml.Items(rules));
    }

    Optional<Yaml> check(String column) {
        return Optional.ofNullable(ofFields.get(column));
    }

    /** The key {@code checks}. */
    List<Yaml> listed() {
        return listed;
    }

    private boolean isValidation(Check check) {
        return check.rule()
                .match(
                        oneOf -> false,
                        range -> range.minimum().isPresent() != range.maximum().isPresent()
                                && (isBound(check, "min", range.minimum()) || isBound(check, "max", range.maximum())),
                        length -> isValidation(check, "size", size(length)),
                        notBlank -> isValidation(check, "not_blank", Yaml.text("notBlank")),
                        sql -> false);
    }

    private boolean isBound(Check check, String word, Optional<BigDecimal> bound) {
        return bound.isPresent()
                && isValidation(
                        check,
                        word,
                        Yaml.entries().with(word, Yaml.word(bound.get().toPlainString())));
    }

    private static Yaml size(CheckRule.Length rule) {
        List<Yaml> bounds =
                List.of(Yaml.word(String.valueOf(rule.minimum())), Yaml.word(String.valueOf(rule.maximum())));
        return Yaml.entries().with("size", new Yaml.Items(bounds));
    }

    /** Puts a rule to its field, if the check is called as the field's would be. */
    private boolean isValidation(Check check, String suffix, Yaml rule) {
        List<String> columns = check.columns();
        return entity.isField(columns.get(0))
                && check.name().equals(entity.names().check(entity.tableName(), columns, suffix))
                && validations
                        .computeIfAbsent(columns.get(0), name -> new ArrayList<>())
                        .add(rule);
    }

    /** What a model can't hold is left out. */
    private void addSql(Check check) {
        SqlText condition = check.rule() instanceof CheckRule.Sql own
                ? own.condition()
                : SqlText.of(SchemaWords.rule(check.rule(), entity::quoted));
        SqlPatterns.yaml(condition, entity::placeholder).ifPresent(sql -> {
            Optional<String> column = entity.fieldColumns()
                    .map(field -> field.name())
                    .filter(name -> check.name().equals(entity.names().check(entity.tableName(), List.of(name))))
                    .findFirst();
            column.ifPresentOrElse(
                    field -> ofFields.put(field, sql),
                    () -> listed.add(Yaml.entries().with("is", sql).with("name", check.name())));
        });
    }
}
