package news.dateline.enrich.names;

/**
 * The features of the tagger, as hashes. Two thirds depend on one word and its distance from the token alone, so that their
 * weights can be summed once per word ({@link #ofWord}); the others combine what stands around the token
 * ({@link #ofContext}). Stateless.
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
        Word ll = words[t - 2];
        Word rr = words[t + 2];
        int n = 0;
        long start = t == first ? 1 : 0;
        out[n++] = Hashes.of(41, start, w.shortShape);
        out[n++] = Hashes.of(42, start, w.listsHash);
        out[n++] = Hashes.of(43, Hashes.of(l.shortShape, w.shortShape, r.shortShape));
        out[n++] = Hashes.of(44, Hashes.of(ll.shortShape, l.shortShape, w.shortShape), Hashes.of(r.shortShape, rr.shortShape));
        out[n++] = Hashes.of(45, l.hash, w.shortShape);
        out[n++] = Hashes.of(46, l.hash, w.hash);
        out[n++] = Hashes.of(47, w.hash, r.hash);
        out[n++] = Hashes.of(48, w.shortShape, r.hash);
        out[n++] = Hashes.of(49, l.hash, w.listsHash);
        out[n++] = Hashes.of(50, w.listsHash, r.hash);
        out[n++] = Hashes.of(51, l.listsHash, w.listsHash);
        out[n++] = Hashes.of(52, w.listsHash, r.listsHash);
        out[n++] = Hashes.of(53, Hashes.of(l.listsHash, w.listsHash, r.listsHash));
        out[n++] = Hashes.of(54, Hashes.of(l.suffix4, w.shortShape, r.shortShape));
        out[n++] = Hashes.of(55, l.suffix4, w.listsHash);
        out[n++] = Hashes.of(56, Hashes.of(ll.hash, l.hash, w.shortShape));
        out[n++] = Hashes.of(57, Hashes.of(l.hash, w.shortShape, r.hash));
        out[n++] = Hashes.of(58, Hashes.of(w.shortShape, r.hash, rr.hash));
        out[n++] = Hashes.of(59, l.cluster, w.listsHash);
        out[n++] = Hashes.of(60, Hashes.of(l.cluster, w.shortShape, r.cluster));
        out[n++] = Hashes.of(61, w.listsHash, r.cluster);
        out[n++] = Hashes.of(62, l.head, w.listsHash);
        out[n++] = Hashes.of(63, Hashes.of(Heads.group(l.head), w.shortShape, r.shortShape));
        out[n++] = Hashes.of(64, w.suffix3, r.suffix3);
        out[n++] = Hashes.of(65, l.suffix3, w.suffix3);
        out[n++] = Hashes.of(66, Hashes.of(l.shortShape, l.listsHash, w.shortShape));
        out[n++] = Hashes.of(67, Hashes.of(w.shortShape, r.shortShape, r.listsHash));
        out[n++] = Hashes.of(68, w.head, l.hash);
        out[n++] = Hashes.of(69, Heads.group(w.head), r.hash);
        out[n++] = Hashes.of(70, Hashes.of(ll.listsHash, l.listsHash, w.listsHash));
        out[n++] = Hashes.of(71, Hashes.of(w.listsHash, r.listsHash, rr.listsHash));
        out[n++] = Hashes.of(72, w.cluster, l.cluster);
        out[n++] = Hashes.of(73, w.cluster, r.cluster);
        n = run(words, t, first, end, out, n);
        int phrase = phrases[t];
        out[n++] = Hashes.of(80, phrase);
        if (phrase != 0) {
            out[n++] = Hashes.of(81, phrase, w.shortShape);
            out[n++] = Hashes.of(82, phrase, w.listsHash);
            out[n++] = Hashes.of(83, phrase, l.hash);
            out[n++] = Hashes.of(84, phrase, r.hash);
            int position = phrase & 3;
            for (int lists = phrase >>> 2; lists != 0; lists &= lists - 1) {
                out[n++] = Hashes.of(85, position, Integer.numberOfTrailingZeros(lists));
            }
        }
        return n;
    }

    /** What stands before and after the run of capitalised words that the token is in. */
    private static int run(Word[] words, int t, int first, int end, long[] out, int from) {
        int n = from;
        if (!words[t].capital) {
            return n;
        }
        int left = t;
        while (left - 1 >= first && words[left - 1].capital && t - left < 4) {
            left--;
        }
        int right = t;
        while (right + 1 < end && words[right + 1].capital && right - t < 4) {
            right++;
        }
        long position = (left == t ? 1 : 0) + (right == t ? 2 : 0);
        Word before = words[left - 1];
        Word after = words[right + 1];
        out[n++] = Hashes.of(90, position, before.hash);
        out[n++] = Hashes.of(91, position, after.hash);
        out[n++] = Hashes.of(92, Hashes.of(position, before.hash, w(words[t])));
        out[n++] = Hashes.of(93, Hashes.of(position, after.hash, w(words[t])));
        out[n++] = Hashes.of(94, Hashes.of(position, before.hash, after.hash));
        out[n++] = Hashes.of(95, Hashes.of(position, right - left, words[t].listsHash));
        out[n++] = Hashes.of(96, Hashes.of(position, words[left].listsHash, words[right].listsHash));
        out[n++] = Hashes.of(97, Hashes.of(position, words[left].head, words[right].listsHash));
        out[n++] = Hashes.of(98, Hashes.of(position, before.cluster, after.cluster));
        return n;
    }

    private static long w(Word word) {
        return word.listsHash;
    }
}
