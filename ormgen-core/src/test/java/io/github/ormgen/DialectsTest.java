package io.github.ormgen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What differs between databases is asked of a dialect, and of nothing else. */
class DialectsTest {

    private static final String[] DIALECTS = {
        "io.github.ormgen.sql.h2",
        "io.github.ormgen.sql.postgresql",
        "io.github.ormgen.sql.innodb",
        "io.github.ormgen.sql.mysql",
        "io.github.ormgen.sql.mariadb"
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.ormgen");
    }

    @Test
    @DisplayName("No class but the dialects and their registry names a database")
    void constants() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DIALECTS)
                .and()
                // A switch over the constants has a class of its own beside the one that it is in.
                .haveNameNotMatching(Dialects.class.getName() + "(\\$.*)?")
                .and()
                .areNotAssignableTo(Database.class)
                // Catalogs, drivers and servers are not part of the dialects yet.
                .and()
                .resideOutsideOfPackage("io.github.ormgen.database..")
                .should()
                .accessFieldWhere(describe("is a database", DialectsTest::isDatabase))
                .check(classes);
    }

    private static boolean isDatabase(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(Database.class)
                && access.getTarget().getRawType().isEquivalentTo(Database.class);
    }

    @Test
    @DisplayName("What dialects are written with knows nothing of what is written with dialects")
    void arrows() {
        noClasses()
                .that(resideInAnyPackage(DIALECTS))
                .should()
                .transitivelyDependOnClassesThat()
                .haveNameMatching(
                        "io\\.github\\.ormgen\\.sql\\.(Dialects|Lowering|Ddl|Guards|Verdicts|Scripts|Plans|Problems).*")
                .check(classes);
    }
}
