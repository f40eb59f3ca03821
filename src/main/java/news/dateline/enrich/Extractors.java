package news.dateline.enrich;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Amount;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Keyword;
import news.dateline.article.Mention;
import news.dateline.article.Person;
import news.dateline.article.Published;
import news.dateline.article.Quote;
import news.dateline.article.Span;
import news.dateline.article.Summary;
import news.dateline.article.TimeExpression;
import news.dateline.article.Topic;
import news.dateline.enrich.amounts.AmountReader;
import news.dateline.enrich.dates.DateReader;
import news.dateline.enrich.keywords.KeywordReader;
import news.dateline.enrich.names.Authorities;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.quotes.QuoteReader;
import news.dateline.enrich.quotes.SpeakerCandidate;
import news.dateline.enrich.summary.Summarizer;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.topics.TopicReader;

/**
 * The extractors that read the text itself, all over the same tokens. Immutable and thread-safe; models and vocabularies are
 * loaded once.
 */
class Extractors {

    private final NameReader names;
    private final DateReader dates;
    private final QuoteReader quotes;
    private final AmountReader amounts;
    private final TopicReader topics;
    private final KeywordReader keywords;
    private final Summarizer summarizer;
    private final Set<Extractor> wanted;

    Extractors() {
        this(NameReader.create(), new DateReader(), new QuoteReader(), new AmountReader(), new TopicReader(), new KeywordReader(),
                new Summarizer(), EnumSet.allOf(Extractor.class));
    }

    private Extractors(NameReader names, DateReader dates, QuoteReader quotes, AmountReader amounts, TopicReader topics,
            KeywordReader keywords, Summarizer summarizer, Set<Extractor> wanted) {
        this.names = names;
        this.dates = dates;
        this.quotes = quotes;
        this.amounts = amounts;
        this.topics = topics;
        this.keywords = keywords;
        this.summarizer = summarizer;
        this.wanted = wanted;
    }

    /** The same extractors with a newsroom's own list of names. */
    Extractors with(Authorities authorities) {
        return new Extractors(names.with(authorities), dates, quotes, amounts, topics, keywords, summarizer, wanted);
    }

    /** The same extractors without those not wanted. */
    Extractors only(Set<Extractor> some) {
        return new Extractors(names, dates, quotes, amounts, topics, keywords, summarizer, Set.copyOf(some));
    }

    Names names(Tokens tokens, List<Zone> zones, String language) {
        if (!wanted.contains(Extractor.NAMES)) {
            return Names.NONE;
        }
        return names.read(tokens, zones, language);
    }

    List<TimeExpression> dates(Tokens tokens, List<Zone> zones, String language, Optional<Published> published) {
        if (!wanted.contains(Extractor.DATES)) {
            return List.of();
        }
        return dates.read(tokens, zones, language, published);
    }

    List<Quote> quotes(Tokens tokens, List<Zone> zones, String language, List<Person> people) {
        if (!wanted.contains(Extractor.QUOTES)) {
            return List.of();
        }
        List<SpeakerCandidate> candidates = new ArrayList<>(people.size());
        for (Person person : people) {
            List<Span> spans = new ArrayList<>(person.mentions().size());
            addSpans(spans, person.mentions());
            candidates.add(new SpeakerCandidate(person.name(), person.id(), spans));
        }
        return quotes.read(tokens, zones, language, candidates);
    }

    private static void addSpans(List<Span> spans, List<Mention> mentions) {
        for (Mention mention : mentions) {
            spans.add(new Span(mention.start(), mention.end()));
        }
    }

    List<Amount> amounts(Tokens tokens, List<Zone> zones, String language) {
        if (!wanted.contains(Extractor.AMOUNTS)) {
            return List.of();
        }
        return amounts.read(tokens, zones, language);
    }

    List<Topic> topics(Tokens tokens, List<Zone> zones, String language) {
        if (!wanted.contains(Extractor.TOPICS)) {
            return List.of();
        }
        return topics.read(tokens.text(), zones, language);
    }

    List<Keyword> keywords(Tokens tokens, List<Zone> zones, String language, Names named) {
        if (!wanted.contains(Extractor.KEYWORDS)) {
            return List.of();
        }
        List<Span> mentions = new ArrayList<>();
        named.people().forEach(person -> addSpans(mentions, person.mentions()));
        named.organisations().forEach(organisation -> addSpans(mentions, organisation.mentions()));
        named.places().forEach(place -> addSpans(mentions, place.mentions()));
        return keywords.read(tokens, zones, language, mentions);
    }

    Optional<Summary> summary(Tokens tokens, List<Zone> zones) {
        if (!wanted.contains(Extractor.SUMMARY)) {
            return Optional.empty();
        }
        return summarizer.summarize(tokens, zones);
    }
}
