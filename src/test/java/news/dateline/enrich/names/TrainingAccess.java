package news.dateline.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import news.dateline.enrich.text.Tokens;

/** What training needs to see of the tagger: the same words, features and labels that reading uses. Not thread-safe. */
public final class TrainingAccess {

    public static final int LABELS = Label.COUNT;
    public static final int NOUN = Ordinary.NOUN;
    public static final int SMALL = Ordinary.SMALL;
    public static final int MOST_FEATURES = Features.MOST * 3;
    public static final int LONGEST_PHRASE = Lexicon.LONGEST_PHRASE;

    /** The bits of the lists, see {@link Lexicon}. */
    public static final class Lists {
        public static final int PERSON_FULL = Lexicon.PERSON_FULL;
        public static final int PERSON_SURNAME = Lexicon.PERSON_SURNAME;
        public static final int FIRST_NAME = Lexicon.FIRST_NAME;
        public static final int LAST_NAME = Lexicon.LAST_NAME;
        public static final int COUNTRY = Lexicon.COUNTRY;
        public static final int REGION = Lexicon.REGION;
        public static final int CITY_LARGE = Lexicon.CITY_LARGE;
        public static final int CITY = Lexicon.CITY;
        public static final int CITY_SMALL = Lexicon.CITY_SMALL;
        public static final int LANDSCAPE = Lexicon.LANDSCAPE;
        public static final int COMPANY = Lexicon.COMPANY;
        public static final int CLUB = Lexicon.CLUB;
        public static final int BODY = Lexicon.BODY;
        public static final int ORGANISATION = Lexicon.ORGANISATION;
        public static final int RISKY = Lexicon.RISKY;
        public static final int OTHER = Lexicon.OTHER;

        private Lists() {
        }
    }

    private final Lexicon lexicon;
    private final Heads heads = new Heads();
    private final Demonyms demonyms = new Demonyms();
    private final Map<String, Word> listed = new HashMap<>();
    private final Map<String, Word> unlisted = new HashMap<>();

    public TrainingAccess(Path lexiconFile) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(lexiconFile))) {
            lexicon = Lexicon.read(new DataInputStream(in));
        }
    }

    /** A sentence made ready for its features to be read. */
    public final class Sentence {
        private final Word[] words;
        private final int[] phrases;
        private final int end;
        private final long[] buffer = new long[Features.MOST];

        private Sentence(String[] forms, boolean withLists) {
            Map<String, Word> cache = withLists ? listed : unlisted;
            words = new Word[forms.length + 2 * Features.REACH];
            for (int i = 0; i < words.length; i++) {
                int at = i - Features.REACH;
                String form = at < 0 || at >= forms.length ? Tagger.BLANK : forms[at];
                words[i] = cache.computeIfAbsent(form, key -> new Word(key, lexicon, heads, demonyms, withLists));
            }
            end = Features.REACH + forms.length;
            phrases = new int[words.length];
            if (withLists) {
                Phrases.find(words, Features.REACH, end, lexicon, phrases);
            }
        }

        /** Writes the features of a token; returns their number. */
        public int features(int token, long[] out) {
            int t = token + Features.REACH;
            int n = 0;
            for (int d = -Features.REACH; d <= Features.REACH; d++) {
                int count = Features.ofWord(words[t + d], d, buffer);
                System.arraycopy(buffer, 0, out, n, count);
                n += count;
            }
            int count = Features.ofContext(words, phrases, t, Features.REACH, end, buffer);
            System.arraycopy(buffer, 0, out, n, count);
            return n + count;
        }
    }

    public Sentence sentence(String[] forms, boolean withLists) {
        return new Sentence(forms, withLists);
    }

    /** The key of an ordinary word. */
    public static int ordinaryKey(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return Lexicon.ordinaryKey(lower, 0, lower.length());
    }

    /** Whether a key is of what stands around a word, see {@link Features#CONTEXT}. */
    public static boolean isContext(int key) {
        return (key & Hashes.key(Features.CONTEXT)) != 0;
    }

    public static int key(long feature) {
        return Hashes.key(feature);
    }

    /** The labels of a name of {@code length} words. */
    public static int label(int type, int position, int length) {
        return length == 1 ? Label.single(type) : position == 0 ? Label.begin(type) : position == length - 1 ? Label.end(type)
                : Label.inside(type);
    }

    public static int followers(int label) {
        return Label.followers(label);
    }

    public static boolean mayEnd(int label) {
        return Label.mayEnd(label);
    }

    public static int type(int label) {
        return Label.type(label);
    }

    public static boolean starts(int label) {
        return Label.starts(label);
    }

    public static List<String> forms(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> forms = new ArrayList<>();
        for (int t = 0; t < tokens.count(); t++) {
            forms.add(tokens.form(t));
        }
        return forms;
    }

    /** The table's keys of a name: one of the word, or of the phrase and of its first word. */
    public static int[] nameKeys(List<String> forms) {
        if (forms.size() == 1) {
            return new int[] {Lexicon.wordKey(forms.get(0))};
        }
        long phrase = Lexicon.phraseStart(forms.get(0));
        for (String form : forms.subList(1, forms.size())) {
            phrase = Lexicon.phraseOn(phrase, Lexicon.stemHash(form));
        }
        return new int[] {Lexicon.phraseKey(phrase), Lexicon.startKey(forms.get(0))};
    }

    public static int clusterKey(String lower) {
        return Hashes.key(Hashes.of(lower));
    }

    public static int placeKey(String name) {
        return PlaceTable.key(name);
    }
}
