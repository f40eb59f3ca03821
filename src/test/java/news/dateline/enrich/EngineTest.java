package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.Amount;
import news.dateline.article.Content;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Language;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.Source;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Keyword;
import news.dateline.article.Person;
import news.dateline.article.Published;
import news.dateline.article.Quote;
import news.dateline.article.Summary;
import news.dateline.article.TimeExpression;
import news.dateline.article.Topic;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final Enrichment.Engine IDENTITY = new Enrichment.Engine("1", "sha256:" + "0".repeat(64));
    private static final String COPY = Read.resource("seed-article.txt");

    static Stream<Arguments> failingReaders() {
        return Stream.of(
                failing("language", engine(new StackOverflowError(), "language"), read -> assertThat(read.language()).isEmpty()),
                failing("published", engine(new IllegalStateException(), "published"), read -> assertThat(read.published()).isEmpty()),
                failing("names", engine(new IllegalStateException(), "names"), read -> assertThat(read.people()).isEmpty()),
                failing("dates", engine(new IllegalStateException(), "dates"), read -> assertThat(read.dates()).isEmpty()),
                failing("quotes", engine(new IllegalStateException(), "quotes"), read -> assertThat(read.quotes()).isEmpty()),
                failing("amounts", engine(new IllegalStateException(), "amounts"), read -> assertThat(read.amounts()).isEmpty()),
                failing("topics", engine(new IllegalStateException(), "topics"), read -> assertThat(read.topics()).isEmpty()),
                failing("keywords", engine(new IllegalStateException(), "keywords"), read -> assertThat(read.keywords()).isEmpty()),
                failing("summary", engine(new IllegalStateException(), "summary"), read -> assertThat(read.summary()).isEmpty()),
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
        RuntimeException error = new RuntimeException();
        Engine engine = new Engine(IDENTITY, new FailingLayout(error), new FailingLanguage(error), new FailingPublication(error),
                new FailingExtractors(error, ""), new FailingSources(error), new FailingMeter(error));

        assertThat(engine.enrich(Content.ofRawCopy(COPY)).failures()).containsExactly("zones", "language", "published", "names",
                "dates", "quotes", "amounts", "topics", "keywords", "summary", "sources", "reading");
    }

    @Test
    void missingContentIsAFailureNotAnException() {
        Enrichment read = Read.ENGINE.enrich((Content) null);

        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.text()).isEmpty();
        assertThat(read.zones()).isEmpty();
    }

    @Test
    void whatIsNotWantedIsLeftOut() {
        Engine full = Read.ENGINE;

        Engine some = full.only(Set.of(Extractor.DATES));
        Enrichment read = some.enrich(Content.ofRawCopy(COPY));

        assertThat(read.dates()).isEqualTo(full.enrich(Content.ofRawCopy(COPY)).dates()).isNotEmpty();
        assertThat(read.people()).isEmpty();
        assertThat(read.topics()).isEmpty();
        assertThat(read.status()).isEqualTo(Status.COMPLETE);
        assertThat(some.identity()).isNotEqualTo(full.identity());
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
        return new Engine(IDENTITY,
                failing.equals("zones") ? new FailingLayout(error) : new Layout(DETECTOR),
                failing.equals("language") ? new FailingLanguage(error) : new LanguageReader(DETECTOR),
                failing.equals("published") ? new FailingPublication(error) : new PublicationReader(),
                new FailingExtractors(error, failing),
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

    /** Fails in one of the extractors, or in all where none is named. */
    private static final class FailingExtractors extends Extractors {
        private final Throwable error;
        private final String failing;

        FailingExtractors(Throwable error, String failing) {
            this.error = error;
            this.failing = failing;
        }

        private <T> T unlessFailing(String extractor, Supplier<T> reading) {
            return failing.isEmpty() || failing.equals(extractor) ? fail(error) : reading.get();
        }

        @Override
        Names names(Tokens tokens, List<Zone> zones, String language) {
            return unlessFailing("names", () -> super.names(tokens, zones, language));
        }

        @Override
        List<TimeExpression> dates(Tokens tokens, List<Zone> zones, String language, Optional<Published> published) {
            return unlessFailing("dates", () -> super.dates(tokens, zones, language, published));
        }

        @Override
        List<Quote> quotes(Tokens tokens, List<Zone> zones, String language, List<Person> people) {
            return unlessFailing("quotes", () -> super.quotes(tokens, zones, language, people));
        }

        @Override
        List<Amount> amounts(Tokens tokens, List<Zone> zones, String language) {
            return unlessFailing("amounts", () -> super.amounts(tokens, zones, language));
        }

        @Override
        List<Topic> topics(Tokens tokens, List<Zone> zones, String language) {
            return unlessFailing("topics", () -> super.topics(tokens, zones, language));
        }

        @Override
        List<Keyword> keywords(Tokens tokens, List<Zone> zones, String language, Names names) {
            return unlessFailing("keywords", () -> super.keywords(tokens, zones, language, names));
        }

        @Override
        Optional<Summary> summary(Tokens tokens, List<Zone> zones) {
            return unlessFailing("summary", () -> super.summary(tokens, zones));
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
        Optional<Reading> read(ZonedText text, Tokens tokens) {
            return fail(error);
        }
    }
}
