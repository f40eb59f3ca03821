package news.dateline.benchmark;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Enrichment;
import news.dateline.article.Published;
import news.dateline.enrich.Engine;
import news.dateline.enrich.Extractor;
import news.dateline.enrich.text.Tokens;
import news.dateline.peers.OpenNlp;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The engine on one German article after another, whole, with one extractor alone or with none; and on the same articles what other
 * libraries of the JVM do of it: OpenNLP sentences, tokens, parts of speech and language; Lingua the language. Every operation takes the next of {@value Articles#COUNT} articles, so that no
 * cache and no branch predictor learns one by heart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    /** Articles of one length, taken in turn. */
    @State(Scope.Thread)
    public static class Articles {

        static final int COUNT = 32;

        /** Words of an article, about. */
        @Param({"600"})
        public int words;

        private final Content[] contents = new Content[COUNT];
        private final String[] texts = new String[COUNT];
        private int next;

        @Setup
        public void write() {
            for (int i = 0; i < COUNT; i++) {
                texts[i] = GoldNews.text(i, words);
                contents[i] = new Content(Optional.empty(), Optional.of(new Published("2025-09-08", "versioncreated")), Optional.empty(),
                        List.of(new Labelled(Optional.empty(), GoldNews.headline(i), false)), List.of(),
                        List.of(new Body(Optional.empty(), Format.PLAIN, texts[i])), Optional.empty(), Optional.empty(), List.of(),
                        List.of(), Optional.empty());
            }
        }

        Content content() {
            return contents[next++ % COUNT];
        }

        String text() {
            return texts[next++ % COUNT];
        }
    }

    /** Dateline, loaded once. */
    @State(Scope.Benchmark)
    public static class Dateline {

        /** All extractors. */
        static final String ALL = "all";
        /** Zones, language, publication, tokens, sources and reading measures, which come with any extractor. */
        static final String NONE = "none";

        /** What the engine reads: {@value #ALL}, {@value #NONE}, or one extractor by its name. */
        @Param(ALL)
        public String reads;

        private Engine engine;

        @Setup
        public void start() {
            Engine whole = Engine.create("benchmark");
            engine = switch (reads) {
                case ALL -> whole;
                case NONE -> whole.only(Set.of());
                default -> whole.only(Set.of(Extractor.valueOf(reads.toUpperCase(Locale.ROOT))));
            };
        }
    }

    /** OpenNLP's German models and its language model; its classes are not thread-safe. */
    @State(Scope.Thread)
    public static class OpenNlpReaders {
        final SentenceDetectorME sentences = OpenNlp.sentences();
        final TokenizerME tokens = OpenNlp.tokens();
        final POSTaggerME tags = OpenNlp.partsOfSpeech();
        final LanguageDetectorME languages = OpenNlp.languages();
    }

    /** Lingua among the four languages Dateline tells apart, with its large models. */
    @State(Scope.Benchmark)
    public static class Lingua {
        final LanguageDetector detector = LanguageDetectorBuilder
                .fromLanguages(Language.GERMAN, Language.FRENCH, Language.ITALIAN, Language.ENGLISH).withPreloadedLanguageModels().build();
    }

    /** What contract section 4 says of one article, as far as it is wanted. */
    @Benchmark
    public Enrichment engine(Dateline dateline, Articles articles) {
        return dateline.engine.enrich(articles.content());
    }

    @Benchmark
    public Tokens tokens(Articles articles) {
        return Tokens.of(articles.text());
    }

    /** Sentences, tokens, parts of speech and language. */
    @Benchmark
    public void openNlp(OpenNlpReaders nlp, Articles articles, Blackhole hole) {
        String text = articles.text();
        hole.consume(nlp.languages.predictLanguage(text));
        for (String sentence : nlp.sentences.sentDetect(text)) {
            hole.consume(nlp.tags.tag(nlp.tokens.tokenize(sentence)));
        }
    }

    @Benchmark
    public Language lingua(Lingua lingua, Articles articles) {
        return lingua.detector.detectLanguageOf(articles.text());
    }
}
