package news.dateline.enrich.names;

/**
 * The labels of the tagger: BIOES (Ratinov and Roth 2009) for people, places and organisations; names of other things, which
 * are only told apart so that they are not taken for those, have no label for their end. Sixteen, so that a row of weights is
 * two machine words.
 */
final class Label {

    static final int COUNT = 16;
    static final int OUTSIDE = 0;
    /** The types in the order of their labels. */
    static final int PERSON = 0;
    static final int PLACE = 1;
    static final int ORGANISATION = 2;
    static final int OTHER = 3;

    static final int OTHER_BEGIN = 13;
    static final int OTHER_INSIDE = 14;
    static final int OTHER_SINGLE = 15;

    private static final int[] FOLLOWERS = new int[COUNT];
    private static final int[] PRECEDERS = new int[COUNT];

    static {
        int fresh = 1 << OUTSIDE;
        for (int type = PERSON; type <= OTHER; type++) {
            fresh |= 1 << begin(type) | 1 << single(type);
        }
        FOLLOWERS[OUTSIDE] = fresh;
        for (int type = PERSON; type < OTHER; type++) {
            FOLLOWERS[begin(type)] = 1 << inside(type) | 1 << end(type);
            FOLLOWERS[inside(type)] = FOLLOWERS[begin(type)];
            FOLLOWERS[end(type)] = fresh;
            FOLLOWERS[single(type)] = fresh;
        }
        FOLLOWERS[OTHER_BEGIN] = 1 << OTHER_INSIDE;
        FOLLOWERS[OTHER_INSIDE] = fresh | 1 << OTHER_INSIDE;
        FOLLOWERS[OTHER_SINGLE] = fresh;
        for (int x = 0; x < COUNT; x++) {
            for (int y = 0; y < COUNT; y++) {
                PRECEDERS[y] |= (FOLLOWERS[x] >> y & 1) << x;
            }
        }
    }

    private Label() {
    }

    static int begin(int type) {
        return type == OTHER ? OTHER_BEGIN : 1 + 4 * type;
    }

    static int inside(int type) {
        return begin(type) + 1;
    }

    static int end(int type) {
        return type == OTHER ? OTHER_INSIDE : 3 + 4 * type;
    }

    static int single(int type) {
        return type == OTHER ? OTHER_SINGLE : 4 + 4 * type;
    }

    /** The type a label belongs to; -1 for outside. */
    static int type(int label) {
        return label == OUTSIDE ? -1 : label >= OTHER_BEGIN ? OTHER : (label - 1) >> 2;
    }

    /** Whether a name starts at a token so labelled. */
    static boolean starts(int label) {
        return label >= OTHER_BEGIN ? label != OTHER_INSIDE : label != OUTSIDE && (((label - 1) & 3) == 0 || ((label - 1) & 3) == 3);
    }

    /** The labels that may follow, as bits. */
    static int followers(int label) {
        return FOLLOWERS[label];
    }

    /** The labels that a label may follow, as bits. */
    static int preceders(int label) {
        return PRECEDERS[label];
    }

    /** Whether a sentence may end after a token so labelled. */
    static boolean mayEnd(int label) {
        return (FOLLOWERS[label] & 1) != 0;
    }
}
