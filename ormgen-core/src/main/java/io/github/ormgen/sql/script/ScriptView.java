package io.github.ormgen.sql.script;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.render.View;
import java.util.List;

/**
 * What the templates of scripts print. No text in a header holds a line break or the beginning of a placeholder.
 *
 * @param version the revision's version
 * @param description what the revision is about
 * @param database the database's name
 * @param up whether the script makes the revision, instead of taking it back
 * @param count how many changes there are
 * @param changes the changes, a kind of them a line
 * @param fallbacks what the database lacks and what it gets instead, in lines
 * @param transactional whether all statements are one transaction
 * @param down what taking the revision back gives back: the word of a {@link Verdict.Down}
 * @param blocks the statements, without semicolons, in groups
 */
public record ScriptView(
        String version,
        String description,
        String database,
        boolean up,
        int count,
        List<String> changes,
        List<String> fallbacks,
        boolean transactional,
        String down,
        List<List<String>> blocks)
        implements View {}
