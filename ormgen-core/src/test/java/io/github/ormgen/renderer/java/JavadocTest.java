package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.renderer.java.text.Javadoc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    @DisplayName("Nothing in a text ends the comment, makes a tag, markup or an escape")
    void escapes() {
        assertThat(Javadoc.of(Optional.of("a */ b \\u0041 {@link X} <b> & @see"), 0))
                .containsExactly("/** a *&#47; b &#92;u0041 &#123;&#64;link X&#125; &lt;b&gt; &amp; &#64;see */");
    }

    @Test
    @DisplayName("A long text is wrapped, and blank lines begin paragraphs")
    void wraps() {
        List<String> lines = Javadoc.of(Optional.of("word ".repeat(40) + "\n\nsecond"), 4);

        assertThat(lines).allMatch(line -> line.length() <= 116).contains(" *", " * <p>second");
        assertThat(lines.get(0)).isEqualTo("/**");
    }

    @Test
    @DisplayName("Without a text there is no comment")
    void none() {
        assertThat(Javadoc.of(Optional.empty(), 0)).isEmpty();
        assertThat(Javadoc.of(Optional.of("  "), 0)).isEmpty();
    }
}
