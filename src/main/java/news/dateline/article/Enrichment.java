package news.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * What was read out of one article. All offsets count Unicode code points into {@code text}, end exclusive
 * (W3C TextPositionSelector).
 *
 * @param revision  counts up from 1 with each stored state of the article, over all its versions
 * @param engine    what produced it
 * @param status    whether every extractor did its work
 * @param failures  names of the extractors that failed, in pipeline order
 * @param text      the article's canonical plain text: its zones joined by {@code \n}
 * @param zones     the parts of the text, in order, without overlap
 * @param language  the language of the text
 * @param published when it was published; empty if neither the newsroom nor the text says
 * @param people    whom it names, the most relevant first
 * @param organisations which bodies it names, the most relevant first
 * @param places    where it takes us, the most relevant first
 * @param dates     time expressions, in the order of the text
 * @param quotes    what is quoted or reported as said, in the order of the text
 * @param amounts   money, shares, counts and measures, in the order of the text
 * @param topics    what it is about, the surest first
 * @param keywords  what it is about in its own words, the best first
 * @param summary   the sentences that say most; empty if there are too few to choose from
 * @param sources   agencies and people the text or its pictures come from
 * @param reading   measures of length and difficulty
 */
public record Enrichment(
        int revision,
        Engine engine,
        Status status,
        List<String> failures,
        String text,
        List<Zone> zones,
        Optional<Language> language,
        Optional<Published> published,
        List<Person> people,
        List<Organisation> organisations,
        List<Place> places,
        List<TimeExpression> dates,
        List<Quote> quotes,
        List<Amount> amounts,
        List<Topic> topics,
        List<Keyword> keywords,
        Optional<Summary> summary,
        List<Source> sources,
        Optional<Reading> reading) {

    public Enrichment {
        failures = List.copyOf(failures);
        zones = List.copyOf(zones);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        quotes = List.copyOf(quotes);
        amounts = List.copyOf(amounts);
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
        sources = List.copyOf(sources);
    }

    /** The same enrichment under another revision number. */
    public Enrichment withRevision(int number) {
        return new Enrichment(number, engine, status, failures, text, zones, language, published, people,
                organisations, places, dates, quotes, amounts, topics, keywords, summary, sources, reading);
    }

    /** The headline, if the article has one. */
    public Optional<String> headline() {
        return zones.stream().filter(zone -> zone.kind() == ZoneKind.HEADLINE).findFirst().map(this::textOf);
    }

    /** The text of a zone. */
    public String textOf(Zone zone) {
        int start = text.offsetByCodePoints(0, zone.start());
        return text.substring(start, text.offsetByCodePoints(start, zone.end() - zone.start()));
    }

    /** Whether every extractor did its work. */
    public enum Status {
        COMPLETE, PARTIAL
    }

    /**
     * What produced an enrichment.
     *
     * @param version the release of Dateline
     * @param digest  {@code sha256:} and the hash of the code version and of every model and vocabulary in use: equal
     *                digests read equal text equally
     */
    public record Engine(String version, String digest) {
    }

    /**
     * A part of the text.
     *
     * @param kind  what it is in the article
     * @param start first code point
     * @param end   code point after the last
     */
    public record Zone(ZoneKind kind, int start, int end) {
    }

    /** The parts an article is made of, in the field's terms. */
    public enum ZoneKind {
        /** The line above the headline. */
        KICKER,
        HEADLINE,
        /** Who wrote it. */
        BYLINE,
        /** Where and when it was written, and the agency's sign. */
        DATELINE,
        /** The opening that says what matters. */
        LEDE,
        /** A box that sums the article up, its title included. */
        SUMMARY,
        /** A picture's caption. */
        CAPTION,
        /** A picture's credit. */
        CREDIT,
        /** A heading inside the body. */
        INTERTITLE,
        BODY
    }

    /**
     * The language of the text.
     *
     * @param tag        BCP 47 with a region where the text shows it, such as {@code de-CH}
     * @param confidence 0 to 1
     * @param source     {@code detected} or {@code declared}
     */
    public record Language(String tag, double confidence, String source) {
    }

    /**
     * Where the text or a picture comes from.
     *
     * @param name an agency's or person's name
     * @param role {@code text}, {@code photo} or {@code copyright}
     */
    public record Source(String name, String role) {
    }

    /**
     * Measures of length and difficulty.
     *
     * @param words     words of the article's running text
     * @param sentences sentences of the same
     * @param minutes   reading time, rounded up
     * @param lix       Björnsson's readability index: words per sentence plus the percentage of words longer than six letters
     */
    public record Reading(int words, int sentences, int minutes, double lix) {
    }
}
