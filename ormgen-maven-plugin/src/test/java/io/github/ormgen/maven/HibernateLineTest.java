package io.github.ormgen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The line of Hibernate")
class HibernateLineTest {

    @Test
    @DisplayName("is that of the project's dependency")
    void ofDependency() throws Exception {
        assertThat(HibernateLine.of(Projects.with("org.hibernate.orm:hibernate-core:7.2.6.Final")))
                .isEqualTo("7.2");
    }

    @Test
    @DisplayName("is that of the dependency management, as with a BOM")
    void ofManagement() throws Exception {
        assertThat(HibernateLine.of(Projects.managing("org.hibernate.orm:hibernate-core:7.1.1.Final")))
                .isEqualTo("7.1");
    }

    @Test
    @DisplayName("is the newest if the project names none, or none that can be read")
    void newest() throws Exception {
        assertThat(HibernateLine.of(Projects.with())).isEqualTo("7.4");
        assertThat(HibernateLine.of(Projects.with("org.hibernate.orm:hibernate-core:${unknown}")))
                .isEqualTo("7.4");
        assertThat(HibernateLine.of(Projects.with("org.hibernate.orm:hibernate-core")))
                .isEqualTo("7.4");
    }

    @Test
    @DisplayName("before 7 is an error that says so")
    void tooOld() {
        assertThatThrownBy(() -> HibernateLine.of(Projects.with("org.hibernate.orm:hibernate-core:6.6.42.Final")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The project uses Hibernate 6.6.42.Final, but ormgen writes entities for Hibernate 7. Update"
                                + " Hibernate, or set <hibernate> to the line that the entities will run on.");
    }

    @Test
    @DisplayName("after 7 is an error that says what was tested")
    void tooNew() {
        assertThatThrownBy(() -> HibernateLine.of(Projects.with("org.hibernate.orm:hibernate-core:8.0.0.Beta1")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The project uses Hibernate 8.0.0.Beta1, but ormgen writes entities for Hibernate 7, tested"
                        + " with 7.4.5. Use Hibernate 7, or, to try it anyway, set <hibernate>7.4</hibernate>.");
    }

    @ParameterizedTest(name = "can''t be ''{0}''")
    @ValueSource(strings = {"", "seven", "7", "7.x"})
    void unreadable(String line) {
        assertThatThrownBy(() -> HibernateLine.parse(line))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<hibernate> is '" + line
                        + "'. It can be auto, or a version or line of Hibernate such as 7.4.");
    }
}
