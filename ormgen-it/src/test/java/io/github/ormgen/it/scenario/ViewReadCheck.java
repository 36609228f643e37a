package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Reads the rows of views as entities. */
record ViewReadCheck(String where, Model model, SessionFactory factory) {

    /** Every row comes with all its attributes, and is found again by its identifier. */
    void check() {
        model.entities().values().stream()
                .filter(entity -> entity.view().isPresent())
                .forEach(view -> factory.inSession(session -> check(session, view)));
    }

    private void check(Session session, Entity view) {
        String name = view.name().simpleName();
        List<?> rows =
                session.createSelectionQuery("from " + name, Object.class).getResultList();
        assertThat(rows).as("%s: rows of %s", where, name).isNotEmpty();
        for (Object row : rows) {
            Object id = factory.getPersistenceUnitUtil().getIdentifier(row);
            view.attributes()
                    .forEach(attribute -> assertThat(row)
                            .as("%s: %s of %s %s", where, attribute.name(), name, id)
                            .satisfies(object -> Reflection.get(object, attribute.name())));
            session.clear();
            assertThat(session.find(row.getClass(), id))
                    .as("%s: %s %s", where, name, id)
                    .isEqualTo(row);
        }
    }
}
