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

/** Says the checks of one entity that no enum stands for: as validations of fields, or as SQL. Used once. */
final class CheckText {

    private final EntitySketch entity;
    private final TypeInference kinds;
    private final Map<String, List<Yaml>> validations = new HashMap<>();
    private final Map<String, Yaml> ofFields = new HashMap<>();
    private final List<Yaml> listed = new ArrayList<>();

    CheckText(EntitySketch entity, TypeInference kinds) {
        this.entity = entity;
        this.kinds = kinds;
        entity.table().checks().forEach(this::sort);
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

    /** Puts one check where it belongs, and says whether it belongs anywhere; what does not can't be said. */
    private boolean sort(Check check) {
        return check.rule()
                .match(
                        oneOf -> kinds.isEnum(check) || asSql(check),
                        range -> isBound(check, range) || asSql(check),
                        length -> valid(check, length.column(), "size", size(length)) || asSql(check),
                        notBlank -> valid(check, notBlank.column(), "not_blank", Yaml.text("notBlank")) || asSql(check),
                        sql -> sql(check, sql.condition()));
    }

    private boolean isBound(Check check, CheckRule.Range rule) {
        Optional<BigDecimal> one = rule.minimum().isPresent() ? rule.minimum() : rule.maximum();
        String bound = rule.minimum().isPresent() ? "min" : "max";
        boolean isOne = rule.minimum().isPresent() != rule.maximum().isPresent();
        return isOne
                && valid(
                        check,
                        rule.column(),
                        bound,
                        Yaml.entries().with(bound, Yaml.word(one.orElseThrow().toPlainString())));
    }

    private static Yaml size(CheckRule.Length rule) {
        List<Yaml> bounds =
                List.of(Yaml.word(String.valueOf(rule.minimum())), Yaml.word(String.valueOf(rule.maximum())));
        return Yaml.entries().with("size", new Yaml.Items(bounds));
    }

    private boolean valid(Check check, String column, String suffix, Yaml rule) {
        String usual = entity.names().check(entity.table().name().name(), List.of(column), suffix);
        return entity.isField(column)
                && check.name().equals(usual)
                && validations
                        .computeIfAbsent(column, name -> new ArrayList<>())
                        .add(rule);
    }

    private boolean asSql(Check check) {
        return sql(check, SqlText.of(SchemaWords.rule(check.rule(), entity::quoted)));
    }

    private boolean sql(Check check, SqlText condition) {
        Optional<Yaml> sql = SqlPatterns.yaml(condition, entity::placeholder);
        sql.ifPresent(text -> put(check, text));
        return sql.isPresent();
    }

    private void put(Check check, Yaml sql) {
        String table = entity.table().name().name();
        Optional<String> column = entity.fieldColumns()
                .map(field -> field.name())
                .filter(name -> check.name().equals(entity.names().check(table, List.of(name))))
                .findFirst();
        if (column.isPresent()) {
            ofFields.put(column.get(), sql);
        } else {
            listed.add(Yaml.entries().with("is", sql).with("name", check.name()));
        }
    }
}
