package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The version of Hibernate")
class HibernateVersionTest {

    @ParameterizedTest(name = "{0} is right")
    @ValueSource(strings = {"7.2.6.Final", "7.3.0.Final", "7.4", "${unknown}"})
    void right(String version) throws Exception {
        assertThat(HibernateVersion.warning(Projects.with("org.hibernate.orm:hibernate-core:" + version)))
                .isEmpty();
        assertThat(HibernateVersion.warning(Projects.managing("org.hibernate.orm:hibernate-core:" + version)))
                .isEmpty();
    }

    @Test
    @DisplayName("may be unknown")
    void unknown() throws Exception {
        assertThat(HibernateVersion.warning(Projects.with())).isEmpty();
        assertThat(HibernateVersion.warning(Projects.with("org.hibernate.orm:hibernate-core")))
                .isEmpty();
    }

    @Test
    @DisplayName("before 7 is an error that says so")
    void tooOld() {
        assertThatThrownBy(
                        () -> HibernateVersion.warning(Projects.with("org.hibernate.orm:hibernate-core:6.6.42.Final")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The project uses Hibernate 6.6.42.Final, but ormgen writes entities for Hibernate 7.2 to"
                        + " 7.4. Update Hibernate.");
    }

    @ParameterizedTest(name = "{0} is a warning")
    @ValueSource(strings = {"7.1.1.Final", "7.5.0.Final", "8.0.0.Beta1"})
    void outside(String version) throws Exception {
        assertThat(HibernateVersion.warning(Projects.managing("org.hibernate.orm:hibernate-core:" + version)))
                .hasValue("The project uses Hibernate " + version
                        + ", but ormgen writes entities for Hibernate 7.2 to 7.4. Use one of these versions if the"
                        + " entities do not work.");
    }
}
