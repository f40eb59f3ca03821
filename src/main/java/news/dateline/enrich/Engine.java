package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.article.Amount;
import news.dateline.article.Article;
import news.dateline.article.Content;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Language;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.Source;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Keyword;
import news.dateline.article.Published;
import news.dateline.article.Quote;
import news.dateline.article.Summary;
import news.dateline.article.TimeExpression;
import news.dateline.article.Topic;
import news.dateline.enrich.names.Authorities;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;

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
    private final Extractors extractors;
    private final SourceReader sources;
    private final ReadingMeter meter;

    Engine(Enrichment.Engine identity, Layout layout, LanguageReader languages, PublicationReader publications,
            Extractors extractors, SourceReader sources, ReadingMeter meter) {
        this.identity = identity;
        this.layout = layout;
        this.languages = languages;
        this.publications = publications;
        this.extractors = extractors;
        this.sources = sources;
        this.meter = meter;
    }

    /**
     * An engine with its own models and vocabularies.
     *
     * @param version the release of Dateline
     */
    public static Engine create(String version) {
        LanguageDetector detector = new LanguageDetector();
        return new Engine(new Enrichment.Engine(version, EngineDigest.of(Engine.class)), new Layout(detector),
                new LanguageReader(detector), new PublicationReader(), new Extractors(), new SourceReader(), new ReadingMeter());
    }

    /**
     * The same engine with a newsroom's own list of names, whose ids and names win over the engine's.
     *
     * @param list   the list
     * @param digest tells this list from another, such as a hash of its file; part of the new engine's fingerprint
     */
    public Engine with(Authorities list, String digest) {
        return new Engine(new Enrichment.Engine(identity.version(), EngineDigest.of(identity.digest(), digest)), layout, languages,
                publications, extractors.with(list), sources, meter);
    }

    /** The same engine without the extractors not wanted; part of the new engine's fingerprint. */
    public Engine only(Set<Extractor> wanted) {
        return new Engine(new Enrichment.Engine(identity.version(), EngineDigest.of(identity.digest(), new TreeSet<>(wanted).toString())),
                layout, languages, publications, extractors.only(wanted), sources, meter);
    }

    /** The release and the fingerprint of code, models and vocabulary: equal fingerprints read equal text equally. */
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
        List<Zone> zones = text.zones();
        Optional<Language> language = attempts.at("language", () -> languages.read(content, text), Optional.empty());
        String tag = language.map(Language::tag).orElse("");
        Optional<Published> published = attempts.at("published", () -> publications.read(content, text), Optional.empty());
        Tokens tokens = attempts.at("tokens", () -> Tokens.of(text.text()), Tokens.of(""));
        Names names = attempts.at("names", () -> extractors.names(tokens, zones, tag), Names.NONE);
        List<TimeExpression> dates = attempts.at("dates", () -> extractors.dates(tokens, zones, tag, published), List.of());
        List<Quote> quotes = attempts.at("quotes", () -> extractors.quotes(tokens, zones, tag, names.people()), List.of());
        List<Amount> amounts = attempts.at("amounts", () -> extractors.amounts(tokens, zones, tag), List.of());
        List<Topic> topics = attempts.at("topics", () -> extractors.topics(tokens, zones, tag), List.of());
        List<Keyword> keywords = attempts.at("keywords", () -> extractors.keywords(tokens, zones, tag, names), List.of());
        Optional<Summary> summary = attempts.at("summary", () -> extractors.summary(tokens, zones), Optional.empty());
        List<Source> from = attempts.at("sources", () -> sources.read(content, text), List.of());
        Optional<Reading> reading = attempts.at("reading", () -> meter.read(text, tokens), Optional.empty());
        Status status = attempts.failures().isEmpty() ? Status.COMPLETE : Status.PARTIAL;
        return new Enrichment(1, identity, status, attempts.failures(), text.text(), zones, language, published, names.people(),
                names.organisations(), names.places(), dates, quotes, amounts, topics, keywords, summary, from, reading);
    }
}
