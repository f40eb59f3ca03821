package news.dateline.enrich.quotes;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * A cue and whom it names.
 *
 * @param cue     its words; empty if there is none
 * @param speaker who speaks
 * @param reports whether it shows that something is reported, not only who would have said it
 */
record Frame(String cue, Optional<Speaker> speaker, boolean reports) {

    static final Frame NONE = new Frame("", Optional.empty(), false);

    Frame(String cue, Optional<Speaker> speaker) {
        this(cue, speaker, true);
    }
}
