package news.dateline.enrich.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Span;
import news.dateline.article.Summary;
import news.dateline.enrich.text.Tokens;

/**
 * Sums an article up in two or three of its own sentences, from lede and body alone: never from captions, boxes, headings or credits.
 *
 * <p>The lead says most in news, so its first sentence opens the summary. Each further sentence is the one with the most of the
 * article's frequent words that the summary does not have yet (maximal marginal relevance, Carbonell and Goldstein 1998), earlier
 * ones before later ones; questions, quotations and very short or long ones stand back. A sentence that leans on the one before it
 * ({@code Dabei …}, {@code Er …}) is taken only together with that.
 *
 * <p>Deterministic and thread-safe; linear in the length of the text. Only the first {@value #MOST_SENTENCES} sentences may be chosen.
 */
public final class Summarizer {

    private static final int MOST_SENTENCES = 60;
    /** Longer words of a sentence that are looked at. */
    private static final int MOST_WORDS = 120;
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_WORDS_OF_FIRST = 3;
    /** Characters at which a summary of two sentences is long enough. */
    private static final int LONG_ENOUGH = 330;
    private static final double LEAST_NEW = 0.35;
    /** What is left of a leaning sentence's standing beside the one it leans on. */
    private static final double LEANING = 0.8;
    /** Sentences among which one is looked for that can open the summary. */
    private static final int OPENINGS = 4;
    /** Tokens of a date line before its dash. */
    private static final int LONGEST_DATELINE = 6;

    private final Leaning leaning = new Leaning();

    /**
     * The summary; empty if the article has no sentence of lede or body that could stand for it.
     *
     * @param tokens of the article's canonical text
     * @param zones  its zones, in code points; without any, all of it counts as body
     */
    public Optional<Summary> summarize(Tokens tokens, List<Zone> zones) {
        WordCounts counts = new WordCounts(Math.min(tokens.count(), MOST_SENTENCES * MOST_WORDS));
        List<Sentence> sentences = sentences(tokens, zones, counts);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        for (Sentence sentence : sentences) {
            counts.add(sentence.words());
        }
        List<Sentence> chosen = choose(sentences, counts);
        chosen.sort((a, b) -> Integer.compare(a.from(), b.from()));
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : chosen) {
            int start = tokens.start(sentence.from());
            int end = tokens.end(sentence.to() - 1);
            text.append(text.isEmpty() ? "" : " ").append(tokens.text(), start, end);
            spans.add(new Span(tokens.codePoint(start), tokens.codePoint(end)));
        }
        return Optional.of(new Summary(text.toString(), spans));
    }

    private List<Sentence> choose(List<Sentence> sentences, WordCounts counts) {
        List<Sentence> chosen = new ArrayList<>();
        Sentence first = opening(sentences);
        chosen.add(first);
        counts.cover(first.words());
        int length = first.length();
        while (chosen.size() < 3 && chosen.size() < sentences.size()) {
            Sentence best = null;
            double most = 0;
            for (Sentence sentence : sentences.subList(first.number() + 1, sentences.size())) {
                double standing = chosen.contains(sentence) ? 0 : standing(sentence, sentences, chosen);
                double score = standing == 0 ? 0 : counts.news(sentence.words()) * standing;
                if (score > most) {
                    most = score;
                    best = sentence;
                }
            }
            boolean enough = chosen.size() == 2 && length > LONG_ENOUGH;
            if (best == null || enough || chosen.size() == 2 && counts.shareNew(best.words()) < LEAST_NEW) {
                break;
            }
            chosen.add(best);
            counts.cover(best.words());
            length += best.length();
        }
        return chosen;
    }

    private static double standing(Sentence sentence, List<Sentence> sentences, List<Sentence> chosen) {
        if (!sentence.leans()) {
            return sentence.standing();
        }
        Sentence before = sentences.get(sentence.number() - 1);
        return before.to() == sentence.from() && chosen.contains(before) ? LEANING * sentence.standing() : 0;
    }

    /** The first sentence that says something by itself; quotations and length do no harm there. */
    private static Sentence opening(List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(OPENINGS, sentences.size()))) {
            if (sentence.opens()) {
                return sentence;
            }
        }
        return sentences.get(0);
    }

    private List<Sentence> sentences(Tokens tokens, List<Zone> zones, WordCounts counts) {
        List<Sentence> sentences = new ArrayList<>();
        int zone = 0;
        for (int s = 0; s < tokens.sentences() && sentences.size() < MOST_SENTENCES; s++) {
            int to = tokens.endToken(s);
            int from = afterDateline(tokens, tokens.firstToken(s), to);
            int at = tokens.codePoint(tokens.start(from));
            while (zone < zones.size() && zones.get(zone).end() <= at) {
                zone++;
            }
            ZoneKind kind = zone < zones.size() && zones.get(zone).start() <= at ? zones.get(zone).kind() : ZoneKind.BODY;
            if (kind == ZoneKind.LEDE || kind == ZoneKind.BODY) {
                int least = sentences.isEmpty() ? LEAST_WORDS_OF_FIRST : LEAST_WORDS;
                // Words are numbered of sentences that may be chosen alone: the others have no limit.
                if (endsAsSentence(tokens, to) && hasLongWords(tokens, from, to, least)) {
                    sentences.add(sentence(tokens, from, to, sentences.size(), kind, counts));
                }
            }
        }
        return sentences;
    }

    /** The token after a place and a dash at the beginning of a paragraph: {@code Wien (APA) – Die Stadt …}. */
    private static int afterDateline(Tokens tokens, int from, int to) {
        boolean opens = tokens.start(from) == 0 || tokens.text().charAt(tokens.start(from) - 1) == '\n';
        if (!opens || !tokens.isWord(from)) {
            return from;
        }
        for (int i = from; i < Math.min(to - 1, from + LONGEST_DATELINE); i++) {
            char c = tokens.first(i);
            boolean dash = (c == '–' || c == '—' || c == '-') && tokens.length(i) == 1;
            if (dash && !tokens.isGlued(i) && !tokens.isGlued(i + 1)) {
                return i == from ? from : i + 1;
            }
            boolean ofDateline = Character.isUpperCase(c) || c == '(' || c == ')' || c == '/' || c == ',' || i > from && tokens.first(i - 1) == '(';
            if (!ofDateline) {
                return from;
            }
        }
        return from;
    }

    /** A heading or fragment has no final mark. */
    private static boolean endsAsSentence(Tokens tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 3); i--) {
            char c = tokens.first(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
        }
        return to > 0 && tokens.text().charAt(tokens.end(to - 1) - 1) == '.';
    }

    private static boolean hasLongWords(Tokens tokens, int from, int to, int least) {
        int count = 0;
        for (int i = from; i < to && count < least; i++) {
            count += tokens.isWord(i) && isLong(tokens, i) ? 1 : 0;
        }
        return count >= least;
    }

    private static boolean isLong(Tokens tokens, int token) {
        return tokens.length(token) > 3;
    }

    private Sentence sentence(Tokens tokens, int from, int to, int number, ZoneKind kind, WordCounts counts) {
        int[] words = new int[Math.min(to - from, MOST_WORDS)];
        int count = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) {
                all++;
                if (isLong(tokens, i) && count < words.length) {
                    words[count++] = counts.number(tokens, i);
                }
            }
        }
        double place = kind == ZoneKind.LEDE ? 1.2 : 1 / (1 + number * 0.06);
        int length = tokens.end(to - 1) - tokens.start(from);
        boolean leans = leaning.leans(tokens, from, to);
        boolean opens = leaning.opens(tokens, from, to) && (number == 0 ? !leaning.pointsBack(tokens, from, to) : !leans);
        return new Sentence(number, from, to, Arrays.copyOf(words, count), leans, opens, leaning.fitness(tokens, from, to, all) * place, length);
    }

    /**
     * A sentence that may be chosen.
     *
     * @param number   which of those that may be chosen
     * @param from     first token
     * @param to       token after the last
     * @param words    numbers of its longer words
     * @param leans    whether it says nothing without the one before it
     * @param opens    whether a summary may begin with it
     * @param standing how well it stands by itself, 0 to 1, weighed by where it stands
     * @param length   its length in characters
     */
    record Sentence(int number, int from, int to, int[] words, boolean leans, boolean opens, double standing, int length) {
    }
}
