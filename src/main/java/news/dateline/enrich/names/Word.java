package news.dateline.enrich.names;

import news.dateline.enrich.text.Memory;

/** What can be told from a word alone: the raw material of features, and the weights of its own. Immutable. */
final class Word extends Memory.Entry {

    final String form;
    final long hash;
    final long lower;
    final long stem;
    final long suffix2;
    final long suffix3;
    final long suffix4;
    final long shape;
    /** Shape with runs shortened to one, and {@link #ordinary}. */
    final long shortShape;
    /** How it stands to the ordinary words, see {@link Ordinary}; 0 if it has no capital or ends in one. */
    final int ordinary;
    final int cluster;
    /** Whether it is a common small word or mark that no name contains. */
    final boolean neverNamed;
    /** Whether it is a small word or mark that no name begins with. */
    final boolean neverFirst;
    /** Whether it is a small word or mark that no name ends with. */
    final boolean neverLast;
    /** The lists it stands in, see {@link Lexicon}. */
    final int lists;
    /** Whether it was found in the lists only without its genitive s. */
    final boolean genitive;
    /** The lists the part before the first hyphen stands in. */
    final int firstPartLists;
    /** Hash of the part after the last hyphen; 0 if there is none. */
    final long lastPart;
    /** See {@link Heads#of}. */
    final int head;
    final boolean capital;
    final boolean letters;
    /** The most words of a listed phrase that starts here; 0 or 1 if there is none. */
    final int longestPhrase;
    /** The form without a genitive s; null if it does not end in one. */
    final String bare;
    /** The country whose people or adjective it is; null if it is none. */
    final String demonym;
    /** The stem without a genitive s. */
    final long bareStem;
    /** Hash of all that the lists say. */
    final long listsHash;

    /** Packed sums of the word's weights at each distance, see {@link Weights}; null in training. */
    private final long[] scores;

    /** A word to be remembered by a key and read with trained weights. */
    Word(long key, String form, Lexicon lexicon, Heads heads, Demonyms demonyms, Weights weights) {
        this(key, form, lexicon, heads, demonyms, true, weights);
    }

    /** A word to train with, as if it were in no list if {@code listed} is not set. */
    Word(String form, Lexicon lexicon, Heads heads, Demonyms demonyms, boolean listed) {
        this(0, form, lexicon, heads, demonyms, listed, null);
    }

    private Word(long key, String form, Lexicon lexicon, Heads heads, Demonyms demonyms, boolean listed, Weights weights) {
        super(key);
        this.form = form;
        hash = Hashes.of(form);
        String lowered = form.toLowerCase(java.util.Locale.ROOT);
        lower = Hashes.of(lowered);
        int n = form.length();
        suffix2 = Hashes.of(lowered, Math.max(0, n - 2), n) + 2;
        suffix3 = Hashes.of(lowered, Math.max(0, n - 3), n) + 3;
        suffix4 = Hashes.of(lowered, Math.max(0, n - 4), n) + 4;
        char first = form.charAt(0);
        capital = Character.isUpperCase(first);
        letters = Character.isLetter(first);
        shape = shape(form, false);
        ordinary = capital && n > 1 && Character.isLowerCase(form.charAt(n - 1)) ? Ordinary.of(lowered, lexicon) : 0;
        shortShape = Hashes.mix(shape(form, true) + ordinary);
        int entry = lexicon.cluster(hash);
        cluster = entry & Lexicon.CLUSTERS;
        neverNamed = !capital && (entry & Lexicon.NEVER_NAMED) != 0;
        neverFirst = !capital && (entry & Lexicon.NEVER_FIRST) != 0;
        neverLast = !capital && (entry & Lexicon.NEVER_LAST) != 0;
        stem = Lexicon.stemHash(form);
        bare = bare(form);
        demonym = Character.isLetter(form.charAt(0)) ? demonyms.country(lowered) : null;
        bareStem = bare == null ? stem : Lexicon.stemHash(bare);
        boolean named = listed && (capital || Character.isDigit(first) || !letters || n > 3);
        int found = named ? lexicon.bits(Lexicon.wordKey(form)) : 0;
        boolean stripped = false;
        if (named && bare != null && (found & ~(Lexicon.CITY_SMALL | Lexicon.LAST_NAME | Lexicon.RISKY)) == 0) {
            int bareLists = lexicon.bits(Lexicon.wordKey(bare));
            if (bareLists != 0) {
                stripped = true;
                found |= bareLists;
            }
        }
        lists = found;
        genitive = stripped;
        int hyphen = form.indexOf('-');
        boolean compound = hyphen > 0 && form.lastIndexOf('-') < n - 1;
        firstPartLists = compound && listed ? lexicon.bits(Lexicon.wordKey(form.substring(0, hyphen))) : 0;
        lastPart = compound ? Hashes.of(lowered, form.lastIndexOf('-') + 1, n) : 0;
        head = letters ? heads.of(lowered) : Heads.NONE;
        longestPhrase = listed && letters | capital ? lexicon.bits(Lexicon.startKey(form)) : 0;
        listsHash = Hashes.of(lists, Heads.group(head), genitive ? 1 : 0);
        scores = weights == null ? null : scores(weights);
    }

    /** How far a word's own weights may move a label, in units; keeps sums of seven words within their lanes. */
    private static final int LIMIT = 3500;

    /** Whether the lists know the word as an organisation and as nothing else. */
    boolean isListedOrganisation() {
        int organisations = Lexicon.COMPANY | Lexicon.CLUB | Lexicon.BODY | Lexicon.ORGANISATION;
        return (lists & organisations) != 0 && (lists & ~organisations) == 0;
    }

    /** Whether the lists know the word as an organisation, and else at most as a small town. */
    boolean mayBeOrganisation() {
        int organisations = Lexicon.COMPANY | Lexicon.CLUB | Lexicon.BODY | Lexicon.ORGANISATION;
        return (lists & organisations) != 0 && (lists & ~organisations & ~Lexicon.CITY_SMALL) == 0;
    }

    /** Sums the weights the word has at every distance from a token. */
    private long[] scores(Weights weights) {
        long[] features = new long[Features.MOST];
        int[] scratch = new int[Features.MOST];
        long[] sum = new long[4];
        int[] values = new int[Label.COUNT];
        long[] all = new long[4 * Features.DISTANCES];
        for (int d = 0; d < Features.DISTANCES; d++) {
            java.util.Arrays.fill(sum, 0);
            int rows = weights.addWords(features, Features.ofWord(this, d - Features.REACH, features), scratch, sum);
            Weights.unpack(sum[0], sum[1], sum[2], sum[3], values);
            for (int y = 0; y < values.length; y++) {
                values[y] = Math.max(-LIMIT, Math.min(LIMIT, values[y] - 128 * rows)) + LIMIT;
            }
            Weights.pack(values, all, 4 * d);
        }
        return all;
    }

    /** Adds what the word contributes at a distance to a sum of four words. */
    void addTo(long[] sum, int distance) {
        int at = 4 * (distance + Features.REACH);
        sum[0] += scores[at];
        sum[1] += scores[at + 1];
        sum[2] += scores[at + 2];
        sum[3] += scores[at + 3];
    }

    /** The word without a genitive s; null if it does not end in one. */
    static String bare(String form) {
        int n = form.length();
        if (n > 3 && form.charAt(n - 1) == 's' && Character.isLetter(form.charAt(n - 2))) {
            return form.substring(0, n - 1);
        }
        if (n > 3 && (form.charAt(n - 1) == '’' || form.charAt(n - 1) == '\'')) {
            return form.substring(0, n - 1);
        }
        return null;
    }

    /** X for capitals, x for small letters, 0 for digits, other characters as they are; runs shortened to two, or to one. */
    private static long shape(String form, boolean shorter) {
        long h = shorter ? 17 : 19;
        char previous = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= (shorter ? 1 : 4)) {
                h = h * 0x100000001B3L + kind;
            }
        }
        return Hashes.mix(h);
    }
}
