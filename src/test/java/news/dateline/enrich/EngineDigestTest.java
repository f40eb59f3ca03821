package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineDigestTest {

    @Test
    void digestIsStableAndWellFormed() {
        String digest = Engine.create("1.0.0").identity().digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}").isEqualTo(Engine.create("2.0.0").identity().digest());
    }

    @Test
    void otherCodeGivesAnotherDigest() {
        assertThat(EngineDigest.of(Segmenter.class)).isNotEqualTo(EngineDigest.of(Engine.class));
    }

    @Test
    void everyClassOfThePackageIsCovered() throws Exception {
        assertThat(EngineDigest.reachable(Engine.class).keySet())
                .containsAll(files("Engine.class").stream()
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .map(name -> "news/dateline/enrich/" + name.replace(".class", ""))
                        .toList())
                .contains("org/jsoup/parser/HtmlTreeBuilder");
        assertThat(EngineDigest.reachable(Engine.class).values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
    }

    @Test
    void everyVocabularyFileIsCovered() throws Exception {
        Set<String> known = Stream.of(Vocabulary.values()).map(Vocabulary::fileName).collect(Collectors.toSet());

        assertThat(files("agencies.txt")).filteredOn(name -> name.endsWith(".txt")).containsExactlyInAnyOrderElementsOf(known);
    }

    /** Names of the files beside a resource of the package, in the directory the main classes were built into. */
    private static Set<String> files(String resource) throws IOException, URISyntaxException {
        Path directory = Path.of(Engine.class.getResource(resource).toURI()).getParent();
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
