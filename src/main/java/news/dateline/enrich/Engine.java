package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.Content;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Language;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.Source;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Published;

/**
 * Reads an article: the one way into this package.
 *
 * <p>Immutable and thread-safe; one instance serves the whole application. {@link #enrich(Content)} never throws for any
 * input: a reader that fails leaves its part empty and is named in the enrichment.
 */
public final class Engine {

    private final Enrichment.Engine identity;
    private final Layout layout;
    private final LanguageReader languages;
    private final PublicationReader publications;
    private final SourceReader sources;
    private final ReadingMeter meter;

    Engine(String version, Layout layout, LanguageReader languages, PublicationReader publications, SourceReader sources,
            ReadingMeter meter) {
        this.identity = new Enrichment.Engine(version, EngineDigest.of(Engine.class));
        this.layout = layout;
        this.languages = languages;
        this.publications = publications;
        this.sources = sources;
        this.meter = meter;
    }

    /**
     * An engine with its own vocabulary.
     *
     * @param version the release of Dateline
     */
    public static Engine create(String version) {
        LanguageDetector detector = new LanguageDetector();
        return new Engine(version, new Layout(detector), new LanguageReader(detector), new PublicationReader(), new SourceReader(),
                new ReadingMeter());
    }

    /** The release and the fingerprint of code and vocabulary: equal fingerprints read equal text equally. */
    public Enrichment.Engine identity() {
        return identity;
    }

    /** Reads an article's content. */
    public Enrichment enrich(Article article) {
        return enrich(article.content());
    }

    /** Reads content; the revision is 1 until whoever stores it knows better. */
    public Enrichment enrich(Content content) {
        Attempts attempts = new Attempts();
        ZonedText text = attempts.at("zones", () -> layout.read(content), () -> PlainFallback.read(content), ZonedText.EMPTY);
        Optional<Language> language = attempts.at("language", () -> languages.read(content, text), Optional.empty());
        Optional<Published> published = attempts.at("published", () -> publications.read(content, text), Optional.empty());
        List<Source> from = attempts.at("sources", () -> sources.read(content, text), List.of());
        Optional<Reading> reading = attempts.at("reading", () -> meter.read(text), Optional.empty());
        Status status = attempts.failures().isEmpty() ? Status.COMPLETE : Status.PARTIAL;
        return new Enrichment(1, identity, status, attempts.failures(), text.text(), text.zones(), language, published, from,
                reading);
    }
}
