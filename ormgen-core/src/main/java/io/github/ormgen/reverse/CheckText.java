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
        entity.table().checks().forEach(check -> check.rule().accept(new Sorting(check)));
    }

    /** The values that a field's must satisfy. */
    Optional<Yaml> validation(String column) {
        return Optional.ofNullable(validations.get(column))
                .map(rules -> rules.size() == 1 ? rules.get(0) : new Yaml.Items(rules));
    }

    /** The SQL that a field's value must satisfy. */
    Optional<Yaml> check(String column) {
        return Optional.ofNullable(ofFields.get(column));
    }

    /** The key {@code checks}. */
    List<Yaml> listed() {
        return listed;
    }

    /** Puts one check where it belongs; what belongs nowhere can't be said. */
    private final class Sorting implements CheckRule.Visitor<Boolean> {

        private final Check check;

        Sorting(Check check) {
            this.check = check;
        }

        @Override
        public Boolean oneOf(CheckRule.OneOf rule) {
            return kinds.isEnum(check) || asSql(rule);
        }

        @Override
        public Boolean range(CheckRule.Range rule) {
            Optional<BigDecimal> one = rule.minimum().isPresent() ? rule.minimum() : rule.maximum();
            String bound = rule.minimum().isPresent() ? "min" : "max";
            boolean isOne = rule.minimum().isPresent() != rule.maximum().isPresent();
            return (isOne && valid(rule.column(), bound, Yaml.entries().with(bound, number(one.orElseThrow()))))
                    || asSql(rule);
        }

        private Yaml number(BigDecimal number) {
            return Yaml.word(number.toPlainString());
        }

        @Override
        public Boolean length(CheckRule.Length rule) {
            List<Yaml> bounds =
                    List.of(Yaml.word(String.valueOf(rule.minimum())), Yaml.word(String.valueOf(rule.maximum())));
            return valid(rule.column(), "size", Yaml.entries().with("size", new Yaml.Items(bounds))) || asSql(rule);
        }

        @Override
        public Boolean notBlank(CheckRule.NotBlank rule) {
            return valid(rule.column(), "not_blank", Yaml.text("notBlank")) || asSql(rule);
        }

        private boolean asSql(CheckRule rule) {
            return sql(SqlText.of(SchemaWords.rule(rule, entity::quoted)));
        }

        private boolean valid(String column, String suffix, Yaml rule) {
            boolean isUsual = entity.isField(column) && check.name().equals(usual(column, suffix));
            return isUsual
                    && validations
                            .computeIfAbsent(column, name -> new ArrayList<>())
                            .add(rule);
        }

        private String usual(String column, String suffix) {
            return entity.names().check(entity.table().name().name(), List.of(column), suffix);
        }

        @Override
        public Boolean sql(CheckRule.Sql rule) {
            return sql(rule.condition());
        }

        private boolean sql(SqlText condition) {
            Optional<Yaml> sql = SqlPatterns.yaml(condition, entity::placeholder);
            sql.ifPresent(this::put);
            return sql.isPresent();
        }

        private void put(Yaml sql) {
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
}
