package news.dateline.index;

import news.dateline.article.Rejection;

/** What a message does to its article. */
sealed interface Ruling {

    /** A new content version takes effect as this standing. */
    record Accept(Standing standing) implements Ruling {
    }

    /** The article is withdrawn. */
    record Withdraw() implements Ruling {
    }

    /** The embargo has ended: what was held is announced. */
    record Release() implements Ruling {
    }

    /** Nothing changes, and nobody needs to be told. */
    record Ignore(Silence why) implements Ruling {
    }

    /** The message contradicts what is stored. */
    record Refuse(Rejection rejection) implements Ruling {
    }

    /** Why nothing is announced. */
    enum Silence {
        /** The same version with the same content is stored already. */
        DUPLICATE,
        /** A newer version is stored already. */
        STALE,
        /** A release for an article that is not under embargo any more, or not yet due. */
        NOT_DUE
    }
}
