package io.github.ormgen.schema.json;

import io.github.ormgen.schema.CheckRule;
import java.util.List;
import java.util.Map;

/** What a check demands as members of a JSON object. */
final class RuleToTree implements CheckRule.Visitor<Map<String, Object>> {

    @Override
    public Map<String, Object> oneOf(CheckRule.OneOf rule) {
        return column(rule.column(), "oneOf", rule.values());
    }

    @Override
    public Map<String, Object> range(CheckRule.Range rule) {
        JsonMembers node = new JsonMembers();
        node.put("column", rule.column());
        rule.minimum().ifPresent(bound -> node.put("minimum", bound));
        rule.maximum().ifPresent(bound -> node.put("maximum", bound));
        return node.members();
    }

    @Override
    public Map<String, Object> length(CheckRule.Length rule) {
        return column(rule.column(), "length", List.of(rule.minimum(), rule.maximum()));
    }

    @Override
    public Map<String, Object> notBlank(CheckRule.NotBlank rule) {
        return column(rule.column(), "notBlank", true);
    }

    @Override
    public Map<String, Object> sql(CheckRule.Sql rule) {
        return Map.of("sql", SchemaToTree.sql(rule.condition()));
    }

    private static Map<String, Object> column(String column, String demand, Object value) {
        JsonMembers node = new JsonMembers();
        node.put("column", column);
        node.put(demand, value);
        return node.members();
    }
}
