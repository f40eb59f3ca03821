package news.dateline.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.text.WordTable;

/**
 * Tells German, French, Italian and English apart, and from other languages.
 *
 * <p>Frequent words vote for the languages that have them, the fewer the stronger; endings and letters of their own vote more softly.
 * The votes are read as log odds, so confidence is the share of the winner among all languages. No answer is given when the winner
 * is not one of the four, when there is hardly any evidence, or when a longer text has too few frequent words to be in a
 * language known here. Only the first {@value #SAMPLE} characters are read, and no further than the point where the second language has no chance left.
 */
final class LanguageDetector {

    private static final int SAMPLE = 6_000;
    private static final int LONGEST_WORD = 24;
    private static final int READ_LANGUAGES = 4;
    private static final float WORD = 1.6f;
    private static final float ENDING = 0.7f;
    private static final float LETTER = 0.5f;
    /** The least lead over the second language, in votes, and the least share of known words in a text of 20 words and more. */
    private static final double LEAST_LEAD = 0.7;
    private static final double LEAST_KNOWN = 0.15;
    private static final int CHECKED_EVERY = 40;
    private static final double DECISIVE_LEAD = 15;

    private final String[] languages;
    private final Votes words = new Votes();
    private final Votes endings = new Votes();
    private final float[][] letters = new float[0x180][];

    LanguageDetector() {
        List<String> names = new ArrayList<>();
        Map<String, List<String>> sections = Vocabulary.LANGUAGES.sections();
        sections.keySet().stream().filter(name -> name.length() == 2).forEach(names::add);
        languages = names.toArray(String[]::new);
        sections.forEach((section, entries) -> {
            String[] name = section.split(" ");
            int language = names.indexOf(name[0]);
            if (language >= 0) {
                Votes votes = name.length == 1 ? words : endings;
                for (String entry : entries) {
                    for (String word : entry.split(" +")) {
                        if (section.endsWith("letters")) {
                            vote(letters, word.charAt(0), language);
                        } else {
                            votes.of(word)[language] = 1;
                        }
                    }
                }
            }
        });
        words.share(WORD);
        endings.share(ENDING);
        for (float[] votes : letters) {
            if (votes != null) {
                share(votes, LETTER);
            }
        }
    }

    /**
     * A language with its standing.
     *
     * @param language   one of de, fr, it, en
     * @param confidence 0 to 1
     */
    record Guess(String language, double confidence) {
    }

    /** What words, or endings, vote for. */
    private final class Votes {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<float[]> votes = new ArrayList<>();
        private WordTable table = WordTable.of(Map.of());

        /** The votes of a word, to be filled before they are shared. */
        float[] of(String word) {
            int number = numbers.computeIfAbsent(word, key -> votes.size());
            if (number == votes.size()) {
                votes.add(new float[languages.length]);
            }
            return votes.get(number);
        }

        void share(float weight) {
            votes.forEach(shared -> LanguageDetector.share(shared, weight));
            table = WordTable.of(numbers);
        }

        /** The votes of a stretch of a text, or {@code null}. */
        float[] at(String text, int start, int end) {
            int number = table.get(text, start, end);
            return number == WordTable.NONE ? null : votes.get(number);
        }
    }

    private void vote(float[][] table, char letter, int language) {
        if (table[letter] == null) {
            table[letter] = new float[languages.length];
        }
        table[letter][language] = 1;
    }

    /** A word of many languages says little for any of them. */
    private static void share(float[] votes, float weight) {
        int sharers = 0;
        for (float vote : votes) {
            sharers += vote > 0 ? 1 : 0;
        }
        for (int i = 0; i < votes.length; i++) {
            votes[i] *= sharers == 1 ? weight : weight * 0.8f;
        }
    }

    /** The language of a text, if it is one of the four. */
    Optional<Guess> detect(String text) {
        double[] score = new double[languages.length];
        int length = Math.min(text.length(), SAMPLE);
        int tokens = 0;
        int known = 0;
        int foreign = 0;
        int letterCount = 0;
        int start = -1;
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && Character.isLetter(text.charAt(i));
            if (letter) {
                start = start < 0 ? i : start;
                letterCount++;
                foreign += text.charAt(i) > 0x24F ? 1 : 0;
            } else if (start >= 0) {
                tokens++;
                known += i - start <= LONGEST_WORD && word(text, start, i, score) ? 1 : 0;
                start = -1;
                if (tokens % CHECKED_EVERY == 0 && lead(score) > DECISIVE_LEAD) {
                    break;
                }
            }
        }
        if (foreign * 2 > letterCount || tokens >= 20 && known < tokens * LEAST_KNOWN) {
            return Optional.empty();
        }
        return winner(score);
    }

    /** Counts a word's votes; returns whether it is a frequent word. */
    private boolean word(String text, int start, int end, double[] score) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                letter(Character.toLowerCase(c), score);
            }
        }
        float[] votes = words.at(text, start, end);
        if (votes != null) {
            add(votes, score);
            return true;
        }
        for (int size = Math.min(6, end - start - 2); size >= 2; size--) {
            float[] ending = endings.at(text, end - size, end);
            if (ending != null) {
                add(ending, score);
                break;
            }
        }
        return false;
    }

    private void letter(char small, double[] score) {
        if (small < letters.length && letters[small] != null) {
            add(letters[small], score);
        }
    }

    private static void add(float[] votes, double[] score) {
        for (int i = 0; i < votes.length; i++) {
            score[i] += votes[i];
        }
    }

    private static int best(double[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }

    /** How far the best is ahead of the second. */
    private static double lead(double[] score) {
        int best = best(score);
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < score.length; i++) {
            second = i != best ? Math.max(second, score[i]) : second;
        }
        return score[best] - second;
    }

    private Optional<Guess> winner(double[] score) {
        int best = best(score);
        if (best >= READ_LANGUAGES || lead(score) < LEAST_LEAD) {
            return Optional.empty();
        }
        double sum = 0;
        for (double votes : score) {
            sum += Math.exp(votes - score[best]);
        }
        return Optional.of(new Guess(languages[best], Math.min(0.99, Math.round(100 / sum) / 100.0)));
    }
}
