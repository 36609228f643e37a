package io.github.ormgen.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the manual, or the README. */
record Page(Path file, String text) {

    private static final Path ROOT = Path.of("..");
    private static final Path MANUAL = ROOT.resolve("src/site/markdown");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);

    /** A block of code: the page, the line it begins at, its language and its text. */
    record Block(Page page, int line, String language, String text) {
        @Override
        public String toString() {
            return page + ":" + line;
        }
    }

    /** A page of the manual by its name. */
    static Page of(String name) {
        return at(MANUAL.resolve(name + ".md"));
    }

    static Page readme() {
        return at(ROOT.resolve("README.md"));
    }

    /** A file of the project by its path from the root. */
    static Path project(String path) {
        return ROOT.resolve(path);
    }

    /** All of them: the README, CONTRIBUTING, the manual. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(MANUAL)) {
            List<Page> pages = new ArrayList<>(List.of(readme(), at(ROOT.resolve("CONTRIBUTING.md"))));
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::at)
                    .forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page at(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            int line = (int) text.substring(0, matcher.start()).lines().count() + 1;
            blocks.add(new Block(this, line, matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The page without its blocks of code. */
    String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
