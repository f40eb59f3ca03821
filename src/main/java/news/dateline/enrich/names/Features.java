package news.dateline.enrich.names;

/**
 * The features of the tagger, as hashes. Two thirds depend on one word and its distance from the token alone, so that their
 * weights can be summed once per word ({@link #ofWord}); the others combine what stands around the token
 * ({@link #ofContext}) and take most of the time, so they are few: with twice as many combinations, and twice as many rows for them,
 * F1 on what was not trained on was the same to a tenth of a point. Stateless.
 */
final class Features {

    /** How far words are looked at on either side. */
    static final int REACH = 3;
    /** The distances −3 to +3. */
    static final int DISTANCES = 2 * REACH + 1;
    /** No token has more features of one kind than this. */
    static final int MOST = 96;

    /** Set in the features of context and clear in those of words, so that each kind can have a table of its own. */
    static final long CONTEXT = 1L << 32;

    /** How far a run of capitalised words is followed to either side. */
    private static final int LONGEST_RUN = 4;

    private static final long SHAPES = Hashes.factor(41);
    private static final long LEFT_WORD_SHAPE = Hashes.factor(42);
    private static final long SHAPE_RIGHT_WORD = Hashes.factor(43);
    private static final long LEFT_WORD_LISTS = Hashes.factor(44);
    private static final long LISTS_RIGHT_WORD = Hashes.factor(45);
    private static final long LEFT_LISTS_LISTS = Hashes.factor(46);
    private static final long LISTS_RIGHT_LISTS = Hashes.factor(47);
    private static final long LEFT_ENDING_SHAPES = Hashes.factor(48);
    private static final long LEFT_CLUSTER_LISTS = Hashes.factor(49);
    private static final long CLUSTERS_AROUND_SHAPE = Hashes.factor(50);
    private static final long LISTS_RIGHT_CLUSTER = Hashes.factor(51);
    private static final long LEFT_ENDING_ENDING = Hashes.factor(52);
    private static final long LEFT_LISTS_SHAPES = Hashes.factor(53);
    private static final long LISTS_OF_THREE = Hashes.factor(54);
    private static final long CLUSTER_RIGHT_CLUSTER = Hashes.factor(55);
    private static final long LISTS_AT_START = Hashes.factor(56);
    private static final long LEFT_HEAD_LISTS = Hashes.factor(57);
    private static final long LEFT_WORD_HEAD = Hashes.factor(58);
    private static final long RUN_AFTER = Hashes.factor(59);
    private static final long RUN_BEFORE_LISTS = Hashes.factor(60);
    private static final long RUN_BEFORE_AFTER = Hashes.factor(61);
    private static final long RUN_CLUSTERS = Hashes.factor(62);
    private static final long PHRASE = Hashes.factor(63);
    private static final long PHRASE_LIST = Hashes.factor(64);

    private Features() {
    }

    /** Writes the features a word has at a distance from the token; returns their number. */
    static int ofWord(Word word, int distance, long[] out) {
        int n = wordFeatures(word, distance, out);
        for (int i = 0; i < n; i++) {
            out[i] &= ~CONTEXT;
        }
        return n;
    }

    private static int wordFeatures(Word word, int distance, long[] out) {
        int reach = Math.abs(distance);
        long place = Hashes.mix(distance + 100);
        int n = 0;
        out[n++] = Hashes.of(place, 1, word.hash);
        out[n++] = Hashes.of(place, 2, word.shortShape);
        if (word.cluster > 0) {
            out[n++] = Hashes.of(place, 3, word.cluster);
        }
        out[n++] = Hashes.of(place, 4, word.listsHash);
        if (word.ordinary > 0) {
            out[n++] = Hashes.of(place, 15, word.ordinary);
        }
        if (reach == REACH) {
            return n;
        }
        out[n++] = Hashes.of(place, 5, word.suffix3);
        if (word.head != Heads.NONE) {
            out[n++] = Hashes.of(place, 6, word.head);
            out[n++] = Hashes.of(place, 7, Heads.group(word.head));
        }
        if (reach == 2) {
            return n;
        }
        out[n++] = Hashes.of(place, 8, word.lower);
        out[n++] = Hashes.of(place, 9, word.suffix2);
        out[n++] = Hashes.of(place, 10, word.suffix4);
        out[n++] = Hashes.of(place, 12, word.shape);
        for (int lists = word.lists; lists != 0; lists &= lists - 1) {
            out[n++] = Hashes.of(place, 13, Integer.numberOfTrailingZeros(lists));
        }
        if (word.lastPart != 0) {
            out[n++] = Hashes.of(place, 14, word.lastPart);
        }
        if (reach == 1) {
            return n;
        }
        return own(word, out, n);
    }

    /** What only the token itself contributes: affixes, parts around hyphens, length. */
    private static int own(Word word, long[] out, int from) {
        int n = from;
        String form = word.form;
        int length = form.length();
        out[n++] = Hashes.of(20, word.stem);
        for (int affix = 1; affix <= 6 && affix < length; affix++) {
            if (affix <= 5) {
                out[n++] = Hashes.of(21, affix, Hashes.of(form, 0, affix));
            }
            out[n++] = Hashes.of(22, affix, Hashes.of(form, length - affix, length));
        }
        out[n++] = Hashes.of(23, Math.min(length, 12), word.capital ? 1 : 0);
        if (word.lastPart != 0) {
            out[n++] = Hashes.of(24, word.firstPartLists, word.lists);
            out[n++] = Hashes.of(25, Hashes.of(form, 0, form.indexOf('-')));
            out[n++] = Hashes.of(26, word.firstPartLists, word.lastPart);
        }
        out[n++] = Hashes.of(27, word.listsHash, word.suffix3);
        out[n++] = Hashes.of(28, word.listsHash, word.shape);
        out[n++] = Hashes.of(29, word.cluster, word.listsHash);
        for (int i = 0; i + 3 <= length && length > 6 && i < 12; i++) {
            out[n++] = Hashes.of(30, Hashes.of(form, i, i + 3));
        }
        return n;
    }

    /**
     * Writes the features that combine what stands around a token; returns their number.
     *
     * @param words   the sentence, with {@link #REACH} blank words on either side
     * @param phrases what the listed phrases over each token say, see {@link Phrases}; indexed like the words
     * @param t       the token's index there
     * @param first   index of the sentence's first word
     */
    static int ofContext(Word[] words, int[] phrases, int t, int first, int end, long[] out) {
        int n = contextFeatures(words, phrases, t, first, end, out);
        for (int i = 0; i < n; i++) {
            out[i] |= CONTEXT;
        }
        return n;
    }

    private static int contextFeatures(Word[] words, int[] phrases, int t, int first, int end, long[] out) {
        Word w = words[t];
        Word l = words[t - 1];
        Word r = words[t + 1];
        Word rr = words[t + 2];
        int n = 0;
        out[n++] = Hashes.combined(SHAPES, l.shortShape, w.shortShape, r.shortShape);
        out[n++] = Hashes.combined(LEFT_WORD_SHAPE, l.hash, w.shortShape);
        out[n++] = Hashes.combined(SHAPE_RIGHT_WORD, w.shortShape, r.hash);
        out[n++] = Hashes.combined(LEFT_WORD_LISTS, l.hash, w.listsHash);
        out[n++] = Hashes.combined(LISTS_RIGHT_WORD, w.listsHash, r.hash);
        out[n++] = Hashes.combined(LEFT_LISTS_LISTS, l.listsHash, w.listsHash);
        out[n++] = Hashes.combined(LISTS_RIGHT_LISTS, w.listsHash, r.listsHash);
        out[n++] = Hashes.combined(LEFT_ENDING_SHAPES, l.suffix4, w.shortShape, r.shortShape);
        out[n++] = Hashes.combined(LEFT_CLUSTER_LISTS, l.cluster, w.listsHash);
        out[n++] = Hashes.combined(CLUSTERS_AROUND_SHAPE, l.cluster, w.shortShape, r.cluster);
        out[n++] = Hashes.combined(LISTS_RIGHT_CLUSTER, r.cluster, w.listsHash);
        out[n++] = Hashes.combined(LEFT_ENDING_ENDING, l.suffix3, w.suffix3);
        out[n++] = Hashes.combined(LEFT_LISTS_SHAPES, l.shortShape, l.listsHash, w.shortShape);
        out[n++] = Hashes.combined(LISTS_OF_THREE, w.listsHash, r.listsHash, rr.listsHash);
        out[n++] = Hashes.combined(CLUSTER_RIGHT_CLUSTER, w.cluster, r.cluster);
        if (t == first) {
            out[n++] = Hashes.combined(LISTS_AT_START, w.shortShape, w.listsHash);
        }
        if (l.head != Heads.NONE) {
            out[n++] = Hashes.combined(LEFT_HEAD_LISTS, l.head, w.listsHash);
        }
        if (w.head != Heads.NONE) {
            out[n++] = Hashes.combined(LEFT_WORD_HEAD, w.head, l.hash);
        }
        if (w.capital) {
            n = run(words, t, first, end, out, n);
        }
        int phrase = phrases[t];
        if (phrase != 0) {
            out[n++] = Hashes.combined(PHRASE, phrase, 0);
            int position = phrase & 3;
            for (int lists = phrase >>> 2; lists != 0; lists &= lists - 1) {
                out[n++] = Hashes.combined(PHRASE_LIST, position, Integer.numberOfTrailingZeros(lists));
            }
        }
        return n;
    }

    /** What stands before and after the run of capitalised words that the token is in. */
    private static int run(Word[] words, int t, int first, int end, long[] out, int from) {
        int left = t;
        while (left - 1 >= first && words[left - 1].capital && t - left < LONGEST_RUN) {
            left--;
        }
        int right = t;
        while (right + 1 < end && words[right + 1].capital && right - t < LONGEST_RUN) {
            right++;
        }
        int position = (left == t ? 1 : 0) + (right == t ? 2 : 0);
        Word before = words[left - 1];
        Word after = words[right + 1];
        int n = from;
        out[n++] = Hashes.combined(RUN_AFTER, after.hash, position);
        out[n++] = Hashes.combined(RUN_BEFORE_LISTS, before.hash, words[t].listsHash, position);
        out[n++] = Hashes.combined(RUN_BEFORE_AFTER, before.hash, after.hash, position);
        out[n++] = Hashes.combined(RUN_CLUSTERS, before.cluster, after.cluster, position);
        return n;
    }
}
