package news.dateline.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The build can leave out of the production artefact only what is listed name by name; this keeps the list complete. */
class ProductionArtefactTest {

    private static final Path CLASSES = ClassPath.buildDirectory().resolve("classes");
    private static final String LIST = "quarkus.package.jar.user-configured-ignored-entries";

    @Test
    void everythingOfDevelopmentModeIsLeftOutOfTheProductionArtefact() throws IOException {
        Properties configuration = new Properties();
        try (Reader reader = Files.newBufferedReader(CLASSES.resolve("application.properties"))) {
            configuration.load(reader);
        }

        List<String> leftOut = Arrays.asList(configuration.getProperty(LIST, "").split("\\s*,\\s*"));

        assertThat(leftOut).containsExactlyInAnyOrderElementsOf(developmentOnly());
    }

    private static List<String> developmentOnly() throws IOException {
        try (Stream<Path> classes = Files.walk(CLASSES.resolve("news/dateline/dev"));
                Stream<Path> samples = Files.walk(CLASSES.resolve("dev"))) {
            return Stream.concat(classes, samples)
                    .filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString())
                    .toList();
        }
    }
}
