package news.dateline.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What words and phrases are listed as: a table from the hash of a name to bits that say in which lists it stands, one from
 * a word to its cluster, and one of ordinary German words, which are no names.
 *
 * <p>A phrase is looked up word by word under {@linkplain #stem crude stems}, so that inflected forms are found (der
 * Deutschen Bank, des Weissen Hauses). Immutable and thread-safe.
 */
final class Lexicon {

    static final int PERSON_FULL = 1;
    static final int PERSON_SURNAME = 1 << 1;
    static final int FIRST_NAME = 1 << 2;
    static final int LAST_NAME = 1 << 3;
    static final int COUNTRY = 1 << 4;
    static final int REGION = 1 << 5;
    static final int CITY_LARGE = 1 << 6;
    static final int CITY = 1 << 7;
    static final int CITY_SMALL = 1 << 8;
    static final int LANDSCAPE = 1 << 9;
    static final int COMPANY = 1 << 10;
    static final int CLUB = 1 << 11;
    static final int BODY = 1 << 12;
    static final int ORGANISATION = 1 << 13;
    static final int RISKY = 1 << 14;
    static final int OTHER = 1 << 15;
    /** How many kinds of list there are. */
    static final int LISTS = 16;

    /** The part of a word's entry that is its cluster; above it is where in names the word never stands. */
    static final int CLUSTERS = 0x0FFF;
    static final int NEVER_LAST = 0x1000;
    static final int NEVER_FIRST = 0x2000;
    static final int NEVER_NAMED = 0x4000;

    /** The most words a listed phrase has. */
    static final int LONGEST_PHRASE = 8;

    private static final int NOTHING = 0;

    private final int mask;
    private final int[] keys;
    private final short[] values;
    private final int clusterMask;
    private final int[] clusterKeys;
    private final short[] clusters;
    private final int ordinaryMask;
    private final int[] ordinaryKeys;
    private final short[] ordinary;

    Lexicon(int[] names, short[] bits, int[] words, short[] clusters, int[] ordinaryWords, short[] kinds) {
        keys = new int[table(names.length)];
        values = new short[keys.length];
        mask = keys.length - 1;
        for (int i = 0; i < names.length; i++) {
            put(keys, values, mask, names[i], bits[i]);
        }
        clusterKeys = new int[table(words.length)];
        this.clusters = new short[clusterKeys.length];
        clusterMask = clusterKeys.length - 1;
        for (int i = 0; i < words.length; i++) {
            put(clusterKeys, this.clusters, clusterMask, words[i], clusters[i]);
        }
        ordinaryKeys = new int[table(ordinaryWords.length)];
        ordinary = new short[ordinaryKeys.length];
        ordinaryMask = ordinaryKeys.length - 1;
        for (int i = 0; i < ordinaryWords.length; i++) {
            put(ordinaryKeys, ordinary, ordinaryMask, ordinaryWords[i], kinds[i]);
        }
    }

    /** Reads the table a build of the lists has written: counts, then names and bits, words and clusters, ordinary words and kinds. */
    static Lexicon read(DataInputStream in) throws IOException {
        int names = in.readInt();
        int words = in.readInt();
        int ordinary = in.readInt();
        int[] nameKeys = Binary.ints(in, names);
        short[] bits = Binary.shorts(in, names);
        int[] wordKeys = Binary.ints(in, words);
        short[] clusters = Binary.shorts(in, words);
        int[] ordinaryKeys = Binary.ints(in, ordinary);
        return new Lexicon(nameKeys, bits, wordKeys, clusters, ordinaryKeys, Binary.shorts(in, ordinary));
    }

    private static int table(int size) {
        return Integer.highestOneBit(Math.max(16, size * 2 - 1)) << 1;
    }

    private static void put(int[] keys, short[] values, int mask, int key, short value) {
        int at = key & mask;
        while (keys[at] != NOTHING && keys[at] != key) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        values[at] = value;
    }

    private static int get(int[] keys, short[] values, int mask, int key) {
        int at = key & mask;
        while (keys[at] != NOTHING) {
            if (keys[at] == key) {
                return values[at] & 0xFFFF;
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /** The lists a name stands in, as bits; 0 if in none. */
    int bits(int key) {
        return get(keys, values, mask, key);
    }

    /** The cluster of a word, 1 or more, and {@link #NEVER_NAMED} and the like with it; 0 if it has none. */
    int cluster(long wordHash) {
        return get(clusterKeys, clusters, clusterMask, Hashes.key(wordHash));
    }

    /** What ordinary word a part of a word in small letters is: {@link Ordinary#NOUN}, {@link Ordinary#SMALL} or 0 for neither. */
    int ordinary(String lower, int from, int to) {
        return get(ordinaryKeys, ordinary, ordinaryMask, ordinaryKey(lower, from, to));
    }

    /** The key of an ordinary word in small letters. */
    static int ordinaryKey(String lower, int from, int to) {
        return nonZero(Hashes.key(Hashes.of(lower, from, to)));
    }

    /** The key of a single word. */
    static int wordKey(String form) {
        return nonZero(Hashes.key(Hashes.of(fold(form))));
    }

    /** The hash of a phrase that starts with a word and has not ended. */
    static long phraseStart(String form) {
        return Hashes.of(7, stemHash(form));
    }

    /** The hash of a phrase with one more word. */
    static long phraseOn(long phrase, long stemHash) {
        return Hashes.of(phrase, stemHash);
    }

    static int phraseKey(long phrase) {
        return nonZero(Hashes.key(phrase));
    }

    /** The key that says how many words the longest phrase has that starts with a word. */
    static int startKey(String form) {
        return nonZero(Hashes.key(Hashes.of(11, stemHash(form))));
    }

    private static int nonZero(int key) {
        return key == NOTHING ? 1 : key;
    }

    static long stemHash(String form) {
        String word = fold(form);
        return Hashes.of(word, 0, stem(word));
    }

    /** One spelling for all conventions: ss for ß, a straight apostrophe. */
    static String fold(String form) {
        if (form.indexOf('ß') < 0 && form.indexOf('’') < 0) {
            return form;
        }
        return form.replace("ß", "ss").replace('’', '\'');
    }

    /** Where the stem of a word ends: without the endings of declension. */
    static int stem(String word) {
        int n = word.length();
        if (n < 5) {
            return n;
        }
        char last = word.charAt(n - 1);
        if (last == 'e' || last == 's' && word.charAt(n - 2) != 's' && word.charAt(n - 2) != 'e') {
            return n - 1;
        }
        boolean afterE = word.charAt(n - 2) == 'e';
        if (afterE && (last == 's' || last == 'n' || last == 'r' || last == 'm')) {
            return n - 2;
        }
        return n;
    }
}
