package io.github.ormgen.database.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A password")
class SecretMaskingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://app:s3cret@db:5432/shop | jdbc:postgresql://db:5432/shop
            jdbc:postgresql://db/shop?user=app&password=s3cret | jdbc:postgresql://db/shop
            jdbc:h2:tcp://db/shop;USER=app;PASSWORD=s3cret | jdbc:h2:tcp://db/shop
            jdbc:mysql://address=(host=db)(user=app)(password=s3cret)/shop | jdbc:mysql://address=(host=db)/shop
            jdbc:oracle:thin:app/s3cret@db | ormgen.url
            """)
    @DisplayName("is not in a URL that is shown, nor in what a driver says of it")
    void urls(String url, String shown) {
        ConnectionDetails access = new ConnectionDetails(url, Optional.of("app"), Optional.of("s3cret"));
        assertThat(access.shownUrl()).isEqualTo(shown);
        assertThat(access).hasToString(shown + " as app");
        assertThat(new SecretMasking(access).without("The driver refuses " + url + " and s3cret, s3cret!"))
                .startsWith("The driver refuses " + shown)
                .doesNotContain("s3cret");
    }

    @Test
    @DisplayName("of the URL is found in other texts, as it is written and as it is meant")
    void decoded() {
        ConnectionDetails access = new ConnectionDetails(
                "jdbc:postgresql://db/shop?password=a%40b%25c", Optional.empty(), Optional.empty());
        assertThat(new SecretMasking(access).without("refused: a@b%c, a%40b%25c, Password=other1"))
                .isEqualTo("refused: ***, ***, Password=***");
    }

    @Test
    @DisplayName("of few letters is a word of its own, so that texts stay readable")
    void shortOnes() {
        ConnectionDetails access = new ConnectionDetails("jdbc:h2:mem:shop", Optional.of("sa"), Optional.of("a"));
        assertThat(new SecretMasking(access).without("a table is a 'a' or an area"))
                .isEqualTo("*** table is *** '***' or an area");
    }

    @Test
    @DisplayName("is not in the text of settings")
    void settings() {
        ConnectionDetails access = new ConnectionDetails("jdbc:h2:mem:shop", Optional.of("sa"), Optional.of("s3cret"));
        assertThat(DatabaseSettings.of(access).toString()).doesNotContain("s3cret");
    }

    @Test
    @DisplayName("Drivers are shown in the version that ormgen is tried with")
    void drivers() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        for (Database database : List.of(Database.H2, Database.POSTGRESQL, Database.MARIADB)) {
            String id = database.id();
            String version = Dialects.of(database).server().driver().version();
            assertThat(pom).contains("<" + id + ".version>" + version + "</" + id + ".version>");
        }
    }
}
