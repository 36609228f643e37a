package io.github.ormgen.dialect.innodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns standard SQL into what means the same on MySQL and MariaDB, where {@code ||} is 'or', {@code length} counts bytes
 * and casts have names of types of their own. Used for one expression.
 */
public final class MySqlExpressions {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|'(?:[^'\\\\]|''|\\\\.)*+'|`(?:[^`]|``)*+`" + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+(?:\\.\\d+)?|\\|\\||.",
            Pattern.DOTALL);
    private static final Pattern OPERAND = Pattern.compile("['`\\p{L}_$\\d].*", Pattern.DOTALL);

    /** The names of types in casts. */
    private static final Map<String, String> CASTS = Map.of(
            "varchar", "char",
            "text", "char",
            "smallint", "signed",
            "int", "signed",
            "integer", "signed",
            "bigint", "signed",
            "numeric", "decimal",
            "timestamp", "datetime");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private MySqlExpressions(String sql) {
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** The expression for MySQL and MariaDB; its names and literals are theirs already. */
    public static String of(String standard) {
        MySqlExpressions expressions = new MySqlExpressions(standard);
        StringBuilder sql = new StringBuilder();
        while (expressions.next < expressions.tokens.size()) {
            // Brackets that don't match are left to the database, which tells where.
            sql.append(expressions.until(")", false)).append(expressions.take());
        }
        return sql.toString();
    }

    /** What comes before a word; a type follows {@code as} in a cast, an alias elsewhere. */
    private String until(String end, boolean isCast) {
        StringBuilder sql = new StringBuilder();
        String word = "";
        while (next < tokens.size() && !peek().equalsIgnoreCase(end)) {
            boolean blank = peek().isBlank();
            String part = isCast && word.equals("as") && !blank ? castTo(take()) : concatenation();
            sql.append(part);
            word = blank ? word : part.toLowerCase(Locale.ROOT);
        }
        return sql.toString();
    }

    private static String castTo(String type) {
        return CASTS.getOrDefault(type.toLowerCase(Locale.ROOT), type);
    }

    /** One token that is no operand, or operands with {@code ||} between them as one call. */
    private String concatenation() {
        if (!isOperand()) {
            return take();
        }
        List<String> operands = new ArrayList<>();
        operands.add(operand());
        while (isContinued()) {
            skipBlank();
            take();
            skipBlank();
            operands.add(isOperand() ? operand() : "");
        }
        return operands.size() == 1 ? operands.get(0) : "concat(" + String.join(", ", operands) + ")";
    }

    private boolean isOperand() {
        return peek().equals("(") || OPERAND.matcher(peek()).matches();
    }

    private boolean isContinued() {
        int ahead = next;
        while (ahead < tokens.size() && tokens.get(ahead).isBlank()) {
            ahead++;
        }
        return ahead < tokens.size() && tokens.get(ahead).equals("||");
    }

    /** A name, a literal, a call, a 'case', or what is in parentheses. */
    private String operand() {
        String first = take();
        if (first.equals("(")) {
            return first + until(")", false) + take();
        }
        if (first.equalsIgnoreCase("case")) {
            return first + until("end", false) + take();
        }
        StringBuilder operand = new StringBuilder(first);
        while (peek().equals(".")) {
            operand.append(take()).append(take());
        }
        if (!peek().equals("(")) {
            return operand.toString();
        }
        String function = operand.toString();
        String name = function.equalsIgnoreCase("length") ? "char_length" : function;
        return name + take() + until(")", name.equalsIgnoreCase("cast")) + take();
    }

    private void skipBlank() {
        while (peek().isBlank() && next < tokens.size()) {
            next++;
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        return next < tokens.size() ? tokens.get(next++) : "";
    }
}
