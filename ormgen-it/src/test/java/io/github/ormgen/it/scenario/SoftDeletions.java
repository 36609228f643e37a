package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;

/** Deletes an object of each entity that is deleted softly, sees that queries miss it, and restores it. */
record SoftDeletions(String where, SessionFactory factory, List<Sample> samples, Map<Sample, Object> ids) {

    void run() {
        samples.stream()
                .filter(sample ->
                        sample.number() == 0 && sample.entity().softDelete().isPresent())
                .forEach(this::tryOn);
    }

    private void tryOn(Sample sample) {
        if (samples.stream().noneMatch(other -> refers(other, sample))) {
            remove(sample);
        }
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

    private static boolean refers(Sample other, Sample sample) {
        return other.given().values().stream()
                .anyMatch(value -> value == sample || (value instanceof List<?> targets && targets.contains(sample)));
    }

    /** Removing is an update too; it is taken back, since it does reach the rows of join tables. */
    private void remove(Sample sample) {
        factory.inSession(session -> {
            Transaction transaction = session.beginTransaction();
            session.remove(find(session, sample));
            session.flush();
            session.clear();
            assertThat(find(session, sample))
                    .as("%s: %s, which is removed, is still found by its key", where, sample)
                    .isNotNull();
            assertThat(session.createQuery(listing(sample), Object.class).getResultList().stream()
                            .map(entity -> factory.getPersistenceUnitUtil().getIdentifier(entity)))
                    .as("%s: a query finds no %s, which is removed", where, sample)
                    .doesNotContain(ids.get(sample));
            transaction.rollback();
        });
    }

    private static String listing(Sample sample) {
        return "from " + sample.entity().name().simpleName();
    }

    private Object find(Session session, Sample sample) {
        return session.find(sample.object().getClass(), ids.get(sample));
    }

    private boolean isListed(Sample sample) {
        return factory.fromSession(
                session -> session.createQuery(listing(sample), Object.class).getResultList().stream()
                        .map(entity -> factory.getPersistenceUnitUtil().getIdentifier(entity))
                        .anyMatch(ids.get(sample)::equals));
    }
}
