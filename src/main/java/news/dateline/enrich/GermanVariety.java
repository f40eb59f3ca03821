package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.enrich.text.Chars;

/**
 * Tells Swiss, German and Austrian Standard German apart by spelling, quotation marks, number format and vocabulary.
 *
 * <p>The strongest sign is ß: Switzerland and Liechtenstein write ss throughout (Amtliches Regelwerk der deutschen
 * Rechtschreibung, § 25 E2). One word with ss where the others need ß speaks for Switzerland, one with ß against it. Quotation marks
 * (« » outward, or „ “) and words of one variety add to it. A text without any sign has no variety. Liechtenstein counts as Swiss.
 */
final class GermanVariety {

    private static final int SAMPLE = 20_000;
    private static final int LONGEST_WORD = 40;
    private static final int CH = 0;
    private static final int DE = 1;
    private static final int AT = 2;
    private static final String[] TAGS = {"de-CH", "de-DE", "de-AT"};
    private static final double SPELLING = 2.5;
    private static final double WORD = 1.2;
    private static final double ABOUT = 0.4;
    private static final double QUOTES = 1.0;
    private static final double LEAST_LEAD = 0.8;
    /** What a text is about must not decide alone; but Austria, which writes ß as Germany does, is known by little else. */
    private static final double[] MOST_ABOUT = {0.7, 0.7, 2.0};
    /** What Austria must show before Germany, which has ten times the readers, is ruled out. */
    private static final double GERMAN_PRIOR = 0.9;

    private final List<String> ssInside = Vocabulary.GERMAN_VARIETIES.words("ss inside");
    /** Votes for the three varieties by usage, then by topic. */
    private final WordVotes words = new WordVotes(votes());

    private static List<WordVotes.Vote> votes() {
        List<WordVotes.Vote> votes = new ArrayList<>();
        Vocabulary.GERMAN_VARIETIES.words("ss stems").forEach(stem -> votes.add(new WordVotes.Vote(stem, CH, SPELLING)));
        for (int i = 0; i < TAGS.length; i++) {
            for (String word : Vocabulary.GERMAN_VARIETIES.words(TAGS[i])) {
                votes.add(new WordVotes.Vote(word, i, WORD));
            }
            for (String word : Vocabulary.GERMAN_VARIETIES.words(TAGS[i] + " about")) {
                votes.add(new WordVotes.Vote(word, TAGS.length + i, ABOUT));
            }
        }
        return votes;
    }

    /**
     * A variety with its standing.
     *
     * @param tag        de-CH, de-DE or de-AT
     * @param confidence 0 to 1
     */
    record Variety(String tag, double confidence) {
    }

    Optional<Variety> of(String text) {
        double[] votes = new double[2 * TAGS.length];
        int length = Math.min(text.length(), SAMPLE);
        int start = -1;
        boolean eszett = false;
        boolean ss = false;
        char previous = ' ';
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Chars.of(c) == Chars.LETTER || c == '-' && start >= 0) {
                start = start < 0 ? i : start;
                if (c == 's' || c == 'S') {
                    ss |= previous == 's' || previous == 'S';
                } else if (c == 'ß' || c == 'ẞ') {
                    eszett = true;
                }
            } else {
                if (start >= 0 && i - start <= LONGEST_WORD) {
                    word(text, start, i, eszett, ss, votes);
                }
                start = -1;
                eszett = false;
                ss = false;
                if (c != ' ') {
                    mark(c, previous, i + 1 < length ? text.charAt(i + 1) : ' ', votes);
                }
            }
            previous = c;
        }
        double[] score = new double[TAGS.length];
        for (int i = 0; i < score.length; i++) {
            score[i] = votes[i] + Math.min(votes[TAGS.length + i], MOST_ABOUT[i]);
        }
        return winner(score);
    }

    /** Adds a word's votes: those of its spelling and, unless that is Swiss, of the word itself. */
    private void word(String text, int start, int end, boolean eszett, boolean ss, double[] score) {
        if (eszett) {
            score[DE] += SPELLING;
            score[AT] += SPELLING;
        } else if (ss && hasSwissSpelling(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            score[CH] += SPELLING;
            return;
        }
        words.count(text, start, end, score);
    }

    private boolean hasSwissSpelling(String word) {
        for (String letters : ssInside) {
            if (word.contains(letters)) {
                return true;
            }
        }
        return false;
    }

    private static void mark(char c, char previous, char next, double[] score) {
        if (c == '«' && Character.isLetterOrDigit(next)) {
            score[CH] += QUOTES;
        } else if (c == '„' || c == '»' && Character.isLetter(next) && !Character.isLetter(previous)) {
            score[DE] += QUOTES * 0.5;
            score[AT] += QUOTES * 0.5;
        } else if ((c == '\'' || c == '’') && Character.isDigit(previous) && Character.isDigit(next)) {
            score[CH] += QUOTES;
        }
    }

    /** The best, if it leads; between Germany and Austria it is enough that both lead over Switzerland. */
    private static Optional<Variety> winner(double[] score) {
        int eastern = score[AT] > score[DE] + GERMAN_PRIOR ? AT : DE;
        int best = score[CH] > score[eastern] ? CH : eastern;
        double lead = score[best] - (best == CH ? score[eastern] : score[CH]);
        if (lead < LEAST_LEAD) {
            return Optional.empty();
        }
        score[DE] += best == DE ? GERMAN_PRIOR : 0;
        double sum = 0;
        for (double each : score) {
            sum += Math.exp(each - score[best]);
        }
        return Optional.of(new Variety(TAGS[best], Math.min(0.99, Math.round(100 / sum) / 100.0)));
    }
}
