package news.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.sql.SQLException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The directions of the packages: the data goes one way through them, and so does knowledge. */
@AnalyzeClasses(packages = "news.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String OURS = "news.dateline..";
    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage("java.sql..", "javax.sql..",
            "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "io.agroal..", "org.postgresql..");

    @ArchTest
    static final ArchRule theVocabularyKnowsNothingButJava = classes().that().resideInAPackage("..article..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "news.dateline.article..")
            .andShould().onlyDependOnClassesThat(not(DATABASE));

    @ArchTest
    static final ArchRule readingNinjsTakesJsonAndTheVocabulary = classes().that().resideInAPackage("..ninjs..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "com.fasterxml.jackson..",
                    "news.dateline.ninjs..", "news.dateline.article..")
            .andShould().onlyDependOnClassesThat(not(DATABASE));

    @ArchTest
    static final ArchRule enrichmentIsPure = classes().that().resideInAPackage("..enrich..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jsoup..",
                    "news.dateline.enrich..", "news.dateline.article..")
            .andShould().onlyDependOnClassesThat(not(DATABASE));

    @ArchTest
    static final ArchRule theStoreKnowsTheVocabulary = ofOurs("index").may("article");

    @ArchTest
    static final ArchRule publishingKnowsTheVocabulary = ofOurs("publish").may("article");

    @ArchTest
    static final ArchRule submittingKnowsWhatIsStored = ofOurs("submit").may("article", "index");

    @ArchTest
    static final ArchRule ingestDrivesEverythingThatWrites = ofOurs("ingest")
            .may("article", "ninjs", "authority", "enrich", "index", "publish");

    @ArchTest
    static final ArchRule theApiReadsTheStoreAndSubmits = ofOurs("api")
            .may("article", "ninjs", "authority", "enrich", "index", "submit");

    @ArchTest
    static final ArchRule nobodyNeedsTheEdges = noClasses().that().resideOutsideOfPackages("..api..", "..ingest..", "..dev..")
            .should().dependOnClassesThat().resideInAnyPackage("news.dateline.api..", "news.dateline.ingest..", "news.dateline.dev..");

    @ArchTest
    static final ArchRule nothingOfProductionNeedsDevelopment = noClasses().that().resideOutsideOfPackage("..dev..")
            .should().dependOnClassesThat().resideInAPackage("news.dateline.dev..");

    @ArchTest
    static final ArchRule theDatabaseIsKnownToTheStoreAlone = noClasses().that().resideOutsideOfPackages("..index..", "..dev..")
            .should().dependOnClassesThat(DATABASE.and(not(JavaClass.Predicates.equivalentTo(SQLException.class)))
                    .as("belong to the database"));

    @ArchTest
    static final ArchRule ingestTellsADatabaseInTrouble = noClasses()
            .that().resideOutsideOfPackages("..index..", "..ingest..", "..dev..")
            .should().dependOnClassesThat().areAssignableTo(SQLException.class);

    @ArchTest
    static final ArchRule kafkaIsKnownToThoseWhoSpeakToIt = noClasses()
            .that().resideOutsideOfPackages("..ingest..", "..publish..", "..submit..", "..dev..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("news.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyDevelopmentWritesToTheConsole = noClasses().that().resideOutsideOfPackage("..dev..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyLogsThroughTheJdk = noClasses().that().resideOutsideOfPackage("..dev..")
            .should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule everyClassHasAJobOfItsOwn = noClasses().should().haveNameMatching(".*Utils?([A-Z].*)?")
            .orShould().resideInAnyPackage("..util..", "..utils..");

    private static Directions ofOurs(String room) {
        return allowed -> {
            String[] packages = new String[allowed.length + 1];
            packages[0] = "news.dateline." + room + "..";
            for (int i = 0; i < allowed.length; i++) {
                packages[i + 1] = "news.dateline." + allowed[i] + "..";
            }
            return classes().that().resideInAPackage(packages[0]).should().onlyDependOnClassesThat(
                    not(resideInAPackage(OURS)).or(resideInAnyPackage(packages)).as("are in " + String.join(", ", packages)));
        };
    }

    private interface Directions {
        ArchRule may(String... others);
    }
}
