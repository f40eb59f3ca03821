package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.enrich.names.Authorities;
import org.junit.jupiter.api.Test;

class EngineDigestTest {

    @Test
    void digestIsStableAndWellFormed() {
        String digest = Engine.create("1.0.0").identity().digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}").isEqualTo(Engine.create("2.0.0").identity().digest());
    }

    @Test
    void otherCodeGivesAnotherDigest() {
        assertThat(EngineDigest.of(ReadingMeter.class)).isNotEqualTo(EngineDigest.of(Engine.class));
    }

    @Test
    void everyClassOfThePackagesIsCovered() throws Exception {
        assertThat(EngineDigest.reachable(Engine.class).keySet())
                .containsAll(files("Engine.class").stream()
                        .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                        .map(name -> "news/dateline/enrich/" + name.replace(".class", ""))
                        .toList())
                .contains("org/jsoup/parser/HtmlTreeBuilder");
        assertThat(EngineDigest.reachable(Engine.class).values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
    }

    @Test
    void everyModelAndVocabularyIsCovered() throws Exception {
        assertThat(files("agencies.txt")).filteredOn(name -> !name.endsWith(".class"))
                .containsExactlyInAnyOrder(Resources.NAMES);
    }

    @Test
    void aListOfItsOwnGivesAnotherDigest() {
        Engine engine = Engine.create("1");

        Engine other = engine.with(Authorities.NONE, "some list");

        assertThat(other.identity().digest()).matches("sha256:[0-9a-f]{64}").isNotEqualTo(engine.identity().digest());
    }

    /** Files below a resource's directory, relative to it, in the directory the main classes were built into. */
    private static Set<String> files(String resource) throws IOException, URISyntaxException {
        Path directory = Path.of(Engine.class.getResource(resource).toURI()).getParent();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }
}
