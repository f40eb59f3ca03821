package news.dateline.enrich;

/** What can be left out of an enrichment, where a newsroom does not need it or the machine is too small for it. */
public enum Extractor {
    /** People, organisations and places. */
    NAMES,
    DATES, QUOTES, AMOUNTS, TOPICS, KEYWORDS, SUMMARY
}
