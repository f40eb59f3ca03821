package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.Content;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Language;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.Source;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final String COPY = Read.resource("seed-article.txt");

    static Stream<Arguments> failingReaders() {
        return Stream.of(
                failing("language", engine(new StackOverflowError(), "language"), read -> assertThat(read.language()).isEmpty()),
                failing("published", engine(new IllegalStateException(), "published"), read -> assertThat(read.published()).isEmpty()),
                failing("sources", engine(new NullPointerException(), "sources"), read -> assertThat(read.sources()).isEmpty()),
                failing("reading", engine(new LinkageError(), "reading"), read -> assertThat(read.reading()).isEmpty()));
    }

    private static Arguments failing(String reader, Engine engine, Consumer<Enrichment> isAbsent) {
        return Arguments.of(reader, engine, isAbsent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failingReaders")
    void failingReaderLeavesItsPartEmptyAndIsNamed(String reader, Engine engine, Consumer<Enrichment> isAbsent) {
        Enrichment read = engine.enrich(Content.ofRawCopy(COPY));

        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.failures()).containsExactly(reader);
        isAbsent.accept(read);
        assertThat(read.zones()).hasSizeGreaterThan(10);
    }

    @Test
    void articleThatCannotBeLaidOutIsOneBodyZone() {
        Engine engine = engine(new StackOverflowError(), "zones");

        Enrichment read = engine.enrich(Read.content(Format.HTML, "<p>Der erste Absatz ist da.</p>\n<p>Der zweite auch.</p>"));

        assertThat(read.failures()).containsExactly("zones");
        assertThat(Read.zones(read)).containsExactly("BODY|Der erste Absatz ist da. Der zweite auch.");
        assertThat(read.language()).isPresent();
        assertThat(read.reading()).isPresent();
    }

    @Test
    void failuresStandInTheOrderOfThePipeline() {
        Engine engine = new Engine("1", new FailingLayout(new RuntimeException()), new FailingLanguage(new RuntimeException()),
                new FailingPublication(new RuntimeException()), new FailingSources(new RuntimeException()),
                new FailingMeter(new RuntimeException()));

        assertThat(engine.enrich(Content.ofRawCopy(COPY)).failures())
                .containsExactly("zones", "language", "published", "sources", "reading");
    }

    @Test
    void missingContentIsAFailureNotAnException() {
        Enrichment read = Read.ENGINE.enrich((Content) null);

        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.text()).isEmpty();
        assertThat(read.zones()).isEmpty();
    }

    @Test
    void outOfMemoryIsNoAffairOfTheArticle() {
        Engine engine = engine(new OutOfMemoryError("test"), "reading");

        assertThatThrownBy(() -> engine.enrich(Content.ofRawCopy(COPY))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void emptyArticleIsCompleteAndEmpty() {
        Enrichment read = Read.rawCopy(" \n\u0000\n ");

        assertThat(read.status()).isEqualTo(Status.COMPLETE);
        assertThat(read.text()).isEmpty();
        assertThat(read.zones()).isEmpty();
        assertThat(read.language()).isEmpty();
        assertThat(read.reading()).isEmpty();
    }

    @Test
    void sameInputGivesTheSameEnrichment() {
        assertThat(Engine.create("1").enrich(Content.ofRawCopy(COPY))).isEqualTo(Engine.create("1").enrich(Content.ofRawCopy(COPY)));
    }

    @Test
    void oneEngineServesManyThreads() {
        Enrichment alone = Read.rawCopy(COPY);

        List<Enrichment> together = IntStream.range(0, 200).parallel().mapToObj(i -> Read.rawCopy(COPY)).toList();

        assertThat(together).allMatch(alone::equals);
    }

    private static Engine engine(Throwable error, String failing) {
        return new Engine("1",
                failing.equals("zones") ? new FailingLayout(error) : new Layout(DETECTOR),
                failing.equals("language") ? new FailingLanguage(error) : new LanguageReader(DETECTOR),
                failing.equals("published") ? new FailingPublication(error) : new PublicationReader(),
                failing.equals("sources") ? new FailingSources(error) : new SourceReader(),
                failing.equals("reading") ? new FailingMeter(error) : new ReadingMeter());
    }

    private static <T> T fail(Throwable error) {
        if (error instanceof Error) {
            throw (Error) error;
        }
        throw (RuntimeException) error;
    }

    private static final class FailingLayout extends Layout {
        private final Throwable error;

        FailingLayout(Throwable error) {
            super(DETECTOR);
            this.error = error;
        }

        @Override
        ZonedText read(Content content) {
            return fail(error);
        }
    }

    private static final class FailingLanguage extends LanguageReader {
        private final Throwable error;

        FailingLanguage(Throwable error) {
            super(DETECTOR);
            this.error = error;
        }

        @Override
        Optional<Language> read(Content content, ZonedText text) {
            return fail(error);
        }
    }

    private static final class FailingPublication extends PublicationReader {
        private final Throwable error;

        FailingPublication(Throwable error) {
            this.error = error;
        }

        @Override
        Optional<Published> read(Content content, ZonedText text) {
            return fail(error);
        }
    }

    private static final class FailingSources extends SourceReader {
        private final Throwable error;

        FailingSources(Throwable error) {
            this.error = error;
        }

        @Override
        List<Source> read(Content content, ZonedText text) {
            return fail(error);
        }
    }

    private static final class FailingMeter extends ReadingMeter {
        private final Throwable error;

        FailingMeter(Throwable error) {
            this.error = error;
        }

        @Override
        Optional<Reading> read(ZonedText text) {
            return fail(error);
        }
    }
}
