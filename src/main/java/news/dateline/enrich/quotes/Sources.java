package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * Finds speech that a sentence credits to a source: {@code laut}, {@code nach Angaben}, {@code zufolge}, {@code demnach},
 * {@code selon}.
 */
final class Sources {

    private final Copy copy;
    private final NounPhrases phrases;
    private final Speakers speakers;

    Sources(Copy copy, NounPhrases phrases, Speakers speakers) {
        this.copy = copy;
        this.phrases = phrases;
        this.speakers = speakers;
    }

    /** {@code Laut X …}, {@code nach Angaben von X}, {@code X zufolge}, {@code demnach}; {@code selon X}. */
    Optional<Found> bySource(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.quotation(i) >= 0 || !copy.isWord(i) || !mayName(i)) {
                continue;
            }
            if (copy.is(i, "laut") || copy.is(i, "Laut") || copy.has(i, PREPOSITION) && (!copy.is(i, "according")
                    || copy.is(i + 1, "to"))) {
                int start = copy.is(i + 1, "to") ? i + 2 : i + 1;
                Phrase phrase = phrases.at(start, to);
                if (!phrase.isEmpty()) {
                    return Optional.of(beside(from, to, i, phrase.to(), copy.tokens.form(i), speakers.of(phrase)));
                }
            }
            if (!copy.lexicon.isGerman()) {
                continue;
            }
            if (copy.is(i, "demnach") || copy.is(i, "Demnach") || copy.is(i, "Danach") && i == from
                    && copy.hasMood(from, to, CONJUNCTIVE)) {
                return Optional.of(beside(from, to, i, i + 1, copy.tokens.form(i), speakers.last()));
            }
            if (copy.is(i, "zufolge") && i > from) {
                Phrase phrase = backwards(from, i);
                int start = phrase.isEmpty() ? i : phrase.from();
                return Optional.of(beside(from, to, start, i + 1, "zufolge", speakers.of(source(phrase))));
            }
            if (copy.has(i, SOURCE)) {
                Optional<Found> found = afterSource(from, to, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A cheap look at a word, so that few are compared: a source, a preposition, or the first letter of one named above. */
    private boolean mayName(int i) {
        return copy.has(i, PREPOSITION | SOURCE) || "lLdDz".indexOf(copy.tokens.first(i)) >= 0;
    }

    /** {@code nach (eigenen) Angaben der Polizei} or {@code Angaben der Polizei nach}. */
    private Optional<Found> afterSource(int from, int to, int noun) {
        int start = noun - 1;
        while (start >= from && noun - start < 5 && copy.isWord(start) && !copy.isCapital(start) && !copy.is(start, "nach")) {
            start--;
        }
        boolean genitive = noun + 1 < to && (copy.has(noun + 1, DETERMINER | JOINT) || copy.isCapital(noun + 1)
                && copy.isWord(noun + 1));
        int owner = noun + 1 < to && (copy.is(noun + 1, "von") || copy.is(noun + 1, "vom")) ? noun + 2 : noun + 1;
        Phrase phrase = genitive ? phrases.at(owner, to) : Phrase.NONE;
        int end = phrase.isEmpty() ? noun + 1 : phrase.to();
        boolean before = start >= from && (copy.is(start, "nach") || copy.is(start, "Nach") || copy.is(start, "Laut")
                || copy.is(start, "laut"));
        if (before) {
            boolean owned = phrase.isEmpty() && noun - start > 1;
            Optional<Speaker> speaker = owned ? speakers.last() : speakers.of(phrase);
            return Optional.of(beside(from, to, start, end, copy.text(start, noun + 1), speaker));
        }
        if (end < to && copy.is(end, "nach")) {
            return Optional.of(beside(from, to, start + 1, end + 1, copy.tokens.form(noun) + " nach",
                    phrase.isEmpty() ? speakers.last() : speakers.of(phrase)));
        }
        return Optional.empty();
    }

    /** The sentence without a source at its beginning or end; with it, if the source stands within. */
    private Found beside(int from, int to, int start, int end, String cue, Optional<Speaker> speaker) {
        int begins = from;
        int ends = to;
        if (start - from <= 1) {
            begins = end;
        } else if (to - end <= 1) {
            ends = start;
        }
        return Found.indirect(copy, begins, ends, cue, speaker);
    }

    private Phrase backwards(int from, int end) {
        int start = end - 1;
        while (start > from && end - start < 12 && !copy.isComma(start - 1) && copy.quotation(start - 1) < 0
                && (copy.isCapital(start - 1) || copy.has(start - 1, DETERMINER | JOINT) || isAdjective(start - 1))) {
            start--;
        }
        return new Phrase(start, end);
    }

    private boolean isAdjective(int token) {
        String word = copy.isWord(token) ? copy.lower(token) : "";
        return word.length() > 3 && (word.endsWith("en") || word.endsWith("er"));
    }

    /** In {@code Angaben der Polizei} it is the police that speaks. */
    private Phrase source(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (copy.has(i, SOURCE)) {
                Phrase owner = phrases.at(copy.is(i + 1, "von") || copy.is(i + 1, "vom") ? i + 2 : i + 1, phrase.to());
                return owner;
            }
        }
        return phrase;
    }
}
