package news.dateline.article;

import java.util.Optional;

/** What a record on {@code new-article} asks for, once read. */
public sealed interface Message {

    /** Store, enrich and announce this version. */
    record Submitted(Article article) implements Message {
    }

    /** Kill the article: withdraw it whatever its state. */
    record Withdrawn(String uri, Withdrawal withdrawal) implements Message {
    }

    /** The article's embargo has ended. */
    record Released(String uri) implements Message {
    }

    /**
     * Nothing usable: goes to the dead letters.
     *
     * @param uri the article it claims to be about, if it names one
     */
    record Rejected(Optional<String> uri, Rejection rejection) implements Message {
    }
}
