package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects of every entity of a model, linked to one another: for each the first has everything, the second nothing that is
 * optional, the third everything again. Those that others need come first.
 */
final class Population {

    private final Model model;
    private final Scenario scenario;
    private final ClassLoader classes;
    private final Map<String, Sample> samples = new LinkedHashMap<>();
    private final Deque<String> underWay = new ArrayDeque<>();

    private Population(Model model, Scenario scenario, ClassLoader classes) {
        this.model = model;
        this.scenario = scenario;
        this.classes = classes;
    }

    static List<Sample> of(Model model, Scenario scenario, ClassLoader classes) {
        Population population = new Population(model, scenario, classes);
        for (int number = 0; number < Sample.COUNT; number++) {
            for (Entity entity : model.entities().values()) {
                if (entity.view().isEmpty()) {
                    population.sample(entity, number);
                }
            }
        }
        List<Sample> all = new ArrayList<>(population.samples.values());
        all.forEach(population::complete);
        Set<Sample> seen = new HashSet<>();
        List<Sample> ordered = new ArrayList<>();
        all.forEach(sample -> putAfterTargets(sample, seen, ordered));
        return ordered;
    }

    /**
     * Puts a sample after those that it needs; and one that never changes after all that it refers to, or Hibernate leaves
     * out what is optional.
     */
    private static void putAfterTargets(Sample sample, Set<Sample> seen, List<Sample> ordered) {
        if (seen.add(sample)) {
            sample.given().forEach((name, value) -> {
                boolean needed = sample.entity()
                        .attribute(name)
                        .filter(attribute -> attribute instanceof ToOne relation && !relation.optional())
                        .isPresent();
                if (value instanceof Sample target && (needed || sample.entity().immutable())) {
                    putAfterTargets(target, seen, ordered);
                }
            });
            ordered.add(sample);
        }
    }

    private Sample sample(Entity entity, int number) {
        String key = entity.name().simpleName() + " #" + number;
        Sample known = samples.get(key);
        if (known != null) {
            return known;
        }
        if (underWay.contains(key)) {
            throw new AssertionError("None of these can be stored first, since each needs the next: " + underWay);
        }
        underWay.add(key);
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        Object object = Reflection.construct(
                Reflection.load(classes, entity.name().fullName()),
                attribute -> argument(entity, attribute, number, given));
        underWay.removeLast();
        Sample sample = new Sample(entity, number, object, given);
        samples.put(key, sample);
        return sample;
    }

    private @Nullable Object argument(Entity entity, String name, int number, Map<String, @Nullable Object> given) {
        Attribute attribute = entity.attribute(name)
                .orElseThrow(() -> new AssertionError(entity.name() + " takes " + name + ", which is no attribute"));
        Object value = value(entity, attribute, number);
        given.put(name, value);
        return value instanceof Sample sample ? sample.object() : value;
    }

    /** Sets what the constructor did not take. */
    private void complete(Sample sample) {
        for (Attribute attribute : sample.entity().attributes()) {
            if (attribute instanceof ManyToMany relation) {
                fill(sample, relation);
            } else if (!sample.given().containsKey(attribute.name()) && isOwned(attribute)) {
                Object value = value(sample.entity(), attribute, sample.number());
                Object plain = value instanceof Sample target ? target.object() : value;
                if (Reflection.set(sample.object(), attribute.name(), plain)) {
                    sample.given().put(attribute.name(), value);
                }
            }
        }
    }

    private static boolean isOwned(Attribute attribute) {
        return attribute instanceof BasicAttribute
                || attribute instanceof EmbeddedAttribute
                || attribute instanceof ToOne;
    }

    private void fill(Sample sample, ManyToMany relation) {
        List<Sample> targets = new ArrayList<>();
        if (!sample.isBare()) {
            Entity target = model.entity(relation.target());
            targets.add(sample(target, sample.number()));
            targets.add(sample(target, Sample.BARE));
        }
        targets.forEach(target -> Reflection.add(sample.object(), relation.name(), target.object()));
        sample.given().put(relation.name(), targets);
    }

    private @Nullable Object value(Entity entity, Attribute attribute, int number) {
        int place = entity.attributes().indexOf(attribute);
        if (attribute instanceof BasicAttribute basic) {
            return basic(basic, place, number);
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            return embedded(embedded, place, number);
        }
        ToOne relation = (ToOne) attribute;
        return relation.optional() && number == Sample.BARE
                ? null
                : sample(model.entity(relation.target()), targetNumber(entity, relation, number));
    }

    private @Nullable Object basic(BasicAttribute attribute, int place, int number) {
        if (attribute.optional() && number == Sample.BARE) {
            return null;
        }
        Optional<String> written = scenario.value(attribute.declaration().path(), number);
        return written.isPresent()
                ? new WrittenValues(model, classes, written.get()).of(attribute.type())
                : new SampleValues(model, classes, attribute, place, number).of(attribute.type());
    }

    private @Nullable Object embedded(EmbeddedAttribute attribute, int place, int number) {
        if (attribute.optional() && number == Sample.BARE) {
            return null;
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (Attribute part : attribute.parts()) {
            int partPlace = place + attribute.parts().indexOf(part);
            parts.put(
                    part.name(),
                    part instanceof BasicAttribute basic
                            ? basic(basic, partPlace, number)
                            : embedded((EmbeddedAttribute) part, partPlace, number));
        }
        String name = model.embeddable(attribute.embeddable()).name().fullName();
        return Reflection.construct(Reflection.load(classes, name), parts::get);
    }

    /** The third object shares the first one's target where it may; an object never refers to itself. */
    private static int targetNumber(Entity entity, ToOne relation, int number) {
        boolean toItself = relation.target().equals(entity.name().simpleName());
        if (isKey(entity, relation)) {
            return toItself ? (number + 1) % Sample.COUNT : number;
        }
        return toItself ? Sample.BARE : number == 2 ? 0 : number;
    }

    private static boolean isKey(Entity entity, ToOne relation) {
        List<String> columns =
                relation.joinColumns().stream().map(JoinColumn::name).toList();
        return relation.unique()
                || entity.id().attributes().contains(relation.name())
                || entity.uniqueKeys().stream()
                        .anyMatch(key -> key.columns().stream().anyMatch(columns::contains));
    }
}
