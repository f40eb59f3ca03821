package news.dateline.enrich;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.text.Tokens;

/**
 * Measures how long and how hard the running text is: headline, lede, summary, intertitles and body.
 *
 * <p>A word is a token with a letter or digit in it. LIX is Björnsson's (Läsbarhet, 1968): words per sentence plus the percentage of
 * words of more than six letters. Minutes are counted at 200 words a minute, rounded up: between the 184 that readers of 17
 * languages average aloud (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology &amp; Visual Science 53, 2012) and the 238 of
 * silent English reading (Brysbaert, Journal of Memory and Language 109, 2019).
 */
class ReadingMeter {

    private static final int WORDS_PER_MINUTE = 200;
    private static final int LONG_WORD = 6;
    private static final Set<ZoneKind> READ = EnumSet.of(ZoneKind.HEADLINE, ZoneKind.LEDE, ZoneKind.SUMMARY, ZoneKind.INTERTITLE,
            ZoneKind.BODY);

    /** The measures; empty if there is no word to read. */
    Optional<Reading> read(ZonedText text, Tokens tokens) {
        int words = 0;
        int longWords = 0;
        int sentences = 0;
        for (ZonedText.Part part : text.parts()) {
            if (!READ.contains(part.kind())) {
                continue;
            }
            int sentenceEnd = 0;
            for (int t = tokens.tokenAt(part.start()); t < tokens.count() && tokens.start(t) < part.end(); t++) {
                if (!isWord(tokens, t)) {
                    continue;
                }
                words++;
                longWords += isLong(text.text(), tokens.start(t), tokens.end(t)) ? 1 : 0;
                if (t >= sentenceEnd) {
                    sentences++;
                    sentenceEnd = tokens.endToken(tokens.sentenceOf(t));
                }
            }
        }
        if (words == 0) {
            return Optional.empty();
        }
        double lix = (double) words / sentences + 100.0 * longWords / words;
        int minutes = (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
        return Optional.of(new Reading(words, sentences, minutes, Math.round(lix * 10) / 10.0));
    }

    /** Whether a token is a word of its own: has letters or digits and is no {@code 's}, which belongs to the word before. */
    private static boolean isWord(Tokens tokens, int t) {
        return switch (tokens.kind(t)) {
            case WORD -> Character.isLetterOrDigit(tokens.first(t)) || !tokens.isGlued(t);
            case NUMBER, OTHER -> true;
            default -> false;
        };
    }

    private static boolean isLong(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end && letters <= LONG_WORD && end - i > LONG_WORD - letters; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > LONG_WORD;
    }
}
