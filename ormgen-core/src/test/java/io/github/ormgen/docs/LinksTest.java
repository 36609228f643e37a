package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(#[^)]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("Every link to a file leads to one, and every link to a heading too")
    void links(Page page) {
        assertThat(LINK.matcher(page.prose()).results())
                .filteredOn(link -> !link.group(1).startsWith("http"))
                .allSatisfy(link -> check(page, link));
    }

    private static void check(Page page, MatchResult link) {
        Path target = link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
        assertThat(target).exists();
        if (link.group(2) != null) {
            assertThat(anchors(target)).contains(link.group(2).substring(1));
        }
    }

    /** The anchors that the site gives headings: letters and digits stay, what is between them becomes one sign. */
    private static List<String> anchors(Path file) {
        Page target = Page.all().stream()
                .filter(page -> page.file().normalize().equals(file.normalize()))
                .findFirst()
                .orElseThrow();
        return HEADING.matcher(target.prose())
                .results()
                .map(heading -> heading.group(1).replaceAll("[^A-Za-z0-9-]+", "_"))
                .toList();
    }
}
