package io.github.ormgen.schema.random;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts views into a sketch and changes them, by chances of their own: the tables of a seed are the same without them. */
final class Viewing {

    private static final List<String> NAMES = List.of("Active", "Recent", "Open", "Best", "All", "Known");

    private final Sketch sketch;
    private final Dice dice;

    Viewing(Sketch sketch, Dice dice) {
        this.sketch = sketch;
        this.dice = dice;
    }

    /** Some views, or none. */
    void grow() {
        for (int i = dice.between(0, 3); i > 0; i--) {
            add();
        }
    }

    Optional<String> editSometimes() {
        return dice.once(6) ? edit() : Optional.empty();
    }

    private Optional<String> edit() {
        if (sketch.views.isEmpty() || dice.once(4)) {
            return add();
        }
        ViewSketch view = dice.one(sketch.views);
        return Optional.of(
                switch (dice.between(0, 5)) {
                    case 0 -> {
                        sketch.views.remove(view);
                        yield "drop view " + view.path;
                    }
                    case 1 -> {
                        String former = view.path;
                        view.path = name();
                        yield "rename view " + former + " to " + view.path;
                    }
                    case 2 -> {
                        view.explicitName = view.explicitName.isPresent()
                                ? Optional.empty()
                                : Optional.of("v_" + view.path.length());
                        yield "call view " + view.path + " " + view.explicitName;
                    }
                    case 3 -> {
                        view.comment = dice.comment();
                        yield "comment of view " + view.path;
                    }
                    case 4 -> swap(view, dice.one(sketch.views));
                    default -> {
                        choose(view);
                        yield "columns of view " + view.path;
                    }
                });
    }

    private static String swap(ViewSketch one, ViewSketch other) {
        String path = one.path;
        one.path = other.path;
        other.path = path;
        return "swap views " + one.path + " and " + other.path;
    }

    private Optional<String> add() {
        if (sketch.tables.isEmpty()) {
            return Optional.empty();
        }
        Optional<ViewSketch> over = dice.once(3) ? dice.maybe(sketch.views) : Optional.empty();
        TableSketch table = over.map(view -> view.table).orElseGet(() -> dice.one(sketch.tables));
        List<ViewSketch.Form> forms = List.of(
                ViewSketch.Form.PLACEHOLDERS,
                ViewSketch.Form.WORDS,
                ViewSketch.Form.ALL,
                ViewSketch.Form.JOIN,
                ViewSketch.Form.GROUP);
        ViewSketch view = new ViewSketch(
                sketch.id(),
                name(),
                over.isPresent() ? ViewSketch.Form.OVER : dice.one(forms),
                table,
                dice.one(sketch.tables),
                over);
        view.comment = dice.comment();
        choose(view);
        sketch.views.add(view);
        return Optional.of("add view " + view);
    }

    private void choose(ViewSketch view) {
        view.columns = List.copyOf(dice.some(view.table.members().toList(), 4));
    }

    private String name() {
        Set<String> taken = sketch.views.stream().map(view -> view.path).collect(Collectors.toSet());
        String name = dice.one(NAMES) + "View";
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + i;
        }
        return free;
    }
}
