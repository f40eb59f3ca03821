package news.dateline.article;

/** How an article relates to what it names. */
public enum Rel {
    /** It is among what the article is about. */
    ABOUT,
    /** It is named, no more. */
    MENTIONS
}
