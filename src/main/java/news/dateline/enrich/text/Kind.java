package news.dateline.enrich.text;

/** What a token is. */
public enum Kind {
    /** Has letters; an abbreviation or initial includes its full stop ({@code Dr.}), a hyphen chain is one ({@code US-Präsident}). */
    WORD,
    /** Digits with their separators; an ordinal includes its full stop ({@code 7.}). */
    NUMBER,
    /** A mark or symbol that is no quotation mark; a run of final marks ({@code ...}, {@code ?!}) is one. */
    PUNCTUATION,
    /** A quotation mark that opens. */
    QUOTE_OPEN,
    /** A quotation mark that closes. */
    QUOTE_CLOSE,
    /** A quotation mark whose direction neither its form nor what stands beside it tells. */
    QUOTE,
    /** An address of the web or of mail, a handle, a hashtag. */
    OTHER
}
