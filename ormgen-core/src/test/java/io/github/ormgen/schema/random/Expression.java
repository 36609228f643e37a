package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.SqlText;
import java.util.List;

/**
 * SQL over columns.
 *
 * @param pattern the SQL with {@code %s} for each column
 * @param columns the columns
 * @param bare whether the columns are named without placeholders, where that is possible
 */
record Expression(String pattern, List<? extends Member> columns, boolean bare) {

    SqlText in(Naming naming) {
        Object[] names = columns.stream()
                .map(column -> column.name(naming))
                .map(name -> bare && !Quoting.isNeeded(name) ? name : "{" + name + "}")
                .toArray();
        return SqlText.of(pattern.formatted(names));
    }

    boolean uses(Member member) {
        return columns.contains(member);
    }
}
