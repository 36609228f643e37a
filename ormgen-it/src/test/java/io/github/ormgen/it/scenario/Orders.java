package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Sorting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Checks that collections with an order are read in it: the one in which the database itself sorts a query. */
record Orders(String where, Session session, List<Sample> samples, Map<Sample, Object> ids) {

    void check() {
        for (Sample sample : samples) {
            for (Attribute attribute : sample.entity().attributes()) {
                List<Sorting> order = orderOf(attribute);
                if (!order.isEmpty()) {
                    check(sample, attribute.name(), order);
                }
            }
        }
    }

    private static List<Sorting> orderOf(Attribute attribute) {
        if (attribute instanceof OneToMany relation) {
            return relation.orderBy();
        } else if (attribute instanceof ManyToMany relation) {
            return relation.orderBy();
        }
        return attribute instanceof InverseManyToMany relation ? relation.orderBy() : List.of();
    }

    private void check(Sample sample, String collection, List<Sorting> order) {
        Class<?> owner = sample.object().getClass();
        String sorted = order.stream()
                .map(key -> "e." + key.attribute() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        List<Object> expected = session.createQuery(
                        "select e from " + owner.getSimpleName() + " o join o." + collection
                                + " e where o = :owner order by " + sorted,
                        Object.class)
                .setParameter("owner", session.find(owner, ids.get(sample)))
                .getResultList();
        session.clear();
        Collection<?> read = (Collection<?>)
                Objects.requireNonNull(Reflection.get(session.find(owner, ids.get(sample)), collection));
        assertThat(identifiers(read))
                .as("%s: the order of %s.%s", where, sample, collection)
                .isEqualTo(identifiers(expected));
    }

    private List<Object> identifiers(Collection<?> entities) {
        return entities.stream()
                .map(entity -> session.getFactory().getPersistenceUnitUtil().getIdentifier(entity))
                .toList();
    }
}
