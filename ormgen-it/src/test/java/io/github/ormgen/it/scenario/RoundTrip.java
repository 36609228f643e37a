package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Model;
import io.github.ormgen.scenario.Scenario;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Stores objects of every entity, reads them back in another session, and compares every attribute. */
final class RoundTrip {

    private final String where;
    private final SessionFactory factory;
    private final List<Sample> samples;
    private final Map<Sample, Object> ids = new HashMap<>();

    RoundTrip(String where, Model model, Scenario scenario, ClassLoader classes, SessionFactory factory) {
        this.where = where;
        this.factory = factory;
        this.samples = Population.of(model, scenario, classes);
    }

    void run() {
        factory.inTransaction(this::store);
        compare("", Set.of());
        factory.inSession(session -> new Orders(where, session, samples, ids).check());
        factory.inSession(session -> new Searches(where, session, samples).check());
        new SoftDeletions(where, factory, samples, ids).run();
        compare("after delete and restore, ", Set.of(BasicAttribute.Role.VERSION, BasicAttribute.Role.UPDATED));
    }

    private void store(Session session) {
        samples.forEach(sample -> session.persist(sample.object()));
        session.flush();
        for (Sample sample : samples) {
            ids.put(sample, identifier(sample.object()));
            // What Hibernate and the database set is as good as given now.
            for (Attribute attribute : sample.entity().attributes()) {
                if (attribute instanceof BasicAttribute && !sample.given().containsKey(attribute.name())) {
                    sample.given().put(attribute.name(), Reflection.get(sample.object(), attribute.name()));
                }
            }
        }
    }

    private void compare(String when, Set<BasicAttribute.Role> except) {
        SoftAssertions softly = new SoftAssertions();
        factory.inSession(session -> samples.forEach(sample -> compare(session, sample, when, except, softly)));
        softly.assertAll();
    }

    private void compare(
            Session session, Sample sample, String when, Set<BasicAttribute.Role> except, SoftAssertions softly) {
        Object read = session.find(sample.object().getClass(), ids.get(sample));
        softly.assertThat(read).as("%s: %s%s is found", where, when, sample).isNotNull();
        if (read == null) {
            return;
        }
        Expectations expectations = new Expectations(samples, sample);
        for (Attribute attribute : sample.entity().attributes()) {
            if (attribute instanceof BasicAttribute basic && (except.contains(basic.role()) || !basic.insertable())) {
                continue;
            }
            Object expected = expectations.of(attribute);
            Object actual = Reflection.get(read, attribute.name());
            softly.assertThat(isSame(expected, actual))
                    .as(
                            "%s: %s%s.%s: stored <%s>, read <%s>",
                            where,
                            when,
                            sample,
                            attribute.name(),
                            Sameness.text(expected instanceof Collection<?> ? identifiers(expected) : expected),
                            Sameness.text(actual instanceof Collection<?> ? identifiers(actual) : actual))
                    .isTrue();
        }
    }

    private boolean isSame(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Sample target) {
            return actual != null && ids.get(target).equals(identifier(actual));
        } else if (isOfSamples(expected, actual)) {
            return identifiers(expected).equals(identifiers(actual));
        }
        return Sameness.of(expected, actual);
    }

    private boolean isOfSamples(@Nullable Object expected, @Nullable Object actual) {
        return expected instanceof Collection<?> targets
                && actual instanceof Collection<?> others
                && (targets.isEmpty()
                        ? others.isEmpty() || isOfEntities(others)
                        : targets.iterator().next() instanceof Sample);
    }

    private boolean isOfEntities(Collection<?> others) {
        return others.stream()
                .anyMatch(other ->
                        samples.stream().anyMatch(sample -> sample.object().getClass() == Hibernate.getClass(other)));
    }

    private Map<Object, Integer> identifiers(@Nullable Object collection) {
        Map<Object, Integer> counted = new LinkedHashMap<>();
        for (Object element : (Collection<?>) Objects.requireNonNull(collection)) {
            counted.merge(nameOf(element), 1, Integer::sum);
        }
        return counted;
    }

    private Object nameOf(Object element) {
        if (element instanceof Sample sample) {
            return ids.get(sample);
        }
        return isOfEntities(List.of(element)) ? identifier(element) : element;
    }

    private Object identifier(Object entity) {
        return factory.getPersistenceUnitUtil().getIdentifier(entity);
    }
}
