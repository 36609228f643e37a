package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Deletes an object of each entity that is deleted softly, sees that queries miss it, and restores it. */
record SoftDeletions(String where, SessionFactory factory, List<Sample> samples, Map<Sample, Object> ids) {

    void run() {
        samples.stream()
                .filter(sample ->
                        sample.number() == 0 && sample.entity().softDelete().isPresent())
                .forEach(this::tryOn);
    }

    private void tryOn(Sample sample) {
        assertThat(isListed(sample)).as("%s: a query finds %s", where, sample).isTrue();
        factory.inTransaction(session -> Reflection.call(find(session, sample), "delete"));
        assertThat(isListed(sample))
                .as("%s: a query finds %s, which is deleted", where, sample)
                .isFalse();
        factory.inTransaction(session -> Reflection.call(find(session, sample), "restore"));
        assertThat(isListed(sample))
                .as("%s: a query finds %s, which is restored", where, sample)
                .isTrue();
    }

    private Object find(Session session, Sample sample) {
        return session.find(sample.object().getClass(), ids.get(sample));
    }

    private boolean isListed(Sample sample) {
        return factory.fromSession(session ->
                session
                        .createQuery("from " + sample.entity().name().simpleName(), Object.class)
                        .getResultList()
                        .stream()
                        .map(entity -> factory.getPersistenceUnitUtil().getIdentifier(entity))
                        .anyMatch(ids.get(sample)::equals));
    }
}
