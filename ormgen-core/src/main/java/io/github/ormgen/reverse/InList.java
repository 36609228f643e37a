package io.github.ormgen.reverse;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the values that a check lists, in the words of any database. */
final class InList {

    private static final String LITERAL = "'(?:[^'\\\\]|'')*+'";
    private static final Pattern IN = Pattern.compile(
            "(?is)\\(?[`\"{]?(\\w+)[`\"}]?\\s+in\\s*\\((" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*+)\\)\\)?");
    private static final Pattern EACH = Pattern.compile("(?s)" + LITERAL);

    private InList() {}

    /** The check as one of the values of a text column; any other as it is. */
    static Check recognised(Table table, Check check) {
        if (!(check.rule() instanceof CheckRule.Sql sql)) {
            return check;
        }
        Matcher in = IN.matcher(SqlPatterns.text(sql.condition()).strip());
        boolean isOfText = in.matches()
                && table.column(in.group(1))
                        .filter(column -> column.type() instanceof ColumnType.Varchar)
                        .isPresent();
        if (!isOfText) {
            return check;
        }
        List<String> values = EACH.matcher(in.group(2))
                .results()
                .map(literal -> literal.group())
                .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'"))
                .toList();
        return new Check(check.name(), check.path(), new CheckRule.OneOf(in.group(1), values));
    }
}
