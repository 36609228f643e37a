package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Checks that queries for a value find the object that has it: Hibernate may bind a parameter otherwise than an attribute. */
record Searches(String where, Session session, List<Sample> samples) {

    /** What databases don't compare, or not exactly. */
    private static final Set<Simple> NOT_COMPARED = Set.of(Simple.TEXT, Simple.BLOB, Simple.FLOAT, Simple.DOUBLE);

    void check() {
        SoftAssertions softly = new SoftAssertions();
        for (Sample sample : samples) {
            for (Attribute attribute : sample.entity().attributes()) {
                @Nullable Object value = sample.given().get(attribute.name());
                if (value != null && attribute instanceof BasicAttribute basic && isSearched(basic)) {
                    softly.assertThat(count(sample.object().getClass(), basic.name(), value))
                            .as("%s: a search for the %s of %s: %s", where, basic.name(), sample, value)
                            .isPositive();
                }
            }
        }
        softly.assertAll();
    }

    private static boolean isSearched(BasicAttribute attribute) {
        DataType type = attribute.type();
        boolean compared = type instanceof Simple simple
                ? !NOT_COMPARED.contains(simple)
                : type instanceof DataType.Text || type instanceof DataType.Decimal || type instanceof DataType.OfEnum;
        return compared
                && (attribute.role() == BasicAttribute.Role.FIELD || attribute.role() == BasicAttribute.Role.ID);
    }

    private <T> long count(Class<T> entity, String attribute, Object value) {
        CriteriaBuilder builder = session.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> root = query.from(entity);
        return session.createQuery(query.select(builder.count(root)).where(builder.equal(root.get(attribute), value)))
                .getSingleResult();
    }
}
