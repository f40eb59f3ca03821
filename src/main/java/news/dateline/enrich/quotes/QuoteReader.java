package news.dateline.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Quote;
import news.dateline.enrich.text.Tokens;

/**
 * Finds direct speech, fragments and indirect speech in an article, with cue and speaker.
 *
 * <p>Direct speech and fragments in German, French, Italian and English; indirect speech fully in German, in the others behind a
 * conjunction or a source. Credits, bylines and datelines hold none. Thread-safe; linear in the length of the text.
 */
public final class QuoteReader {

    private final Map<String, Lexicon> lexicons = Lexicon.all();
    private final Genders genders = new Genders();

    /**
     * The speech in an article, in the order of the text; a fragment inside indirect speech follows it.
     *
     * @param tokens     of the article's canonical text
     * @param zones      its zones, in code points; without any, all of it counts as body
     * @param language   BCP 47; other languages than German, French, Italian and English have no quotes
     * @param candidates the people the article mentions, if known; without them a speaker is a phrase of the text
     */
    public List<Quote> read(Tokens tokens, List<Zone> zones, String language, List<SpeakerCandidate> candidates) {
        Lexicon lexicon = lexicons.get(language.length() > 2 ? language.substring(0, 2) : language);
        if (lexicon == null || tokens.count() == 0) {
            return List.of();
        }
        Copy copy = new Copy(tokens, lexicon);
        Mentions people = new Mentions(candidates);
        NounPhrases phrases = new NounPhrases(copy, people);
        Clauses clauses = new Clauses(copy, phrases);
        Speakers speakers = new Speakers(copy, phrases, people, genders);
        Subjects subjects = new Subjects(copy, clauses);
        ImpliedSpeakers implied = new ImpliedSpeakers(copy, phrases, subjects, speakers);
        QuotedSpeech quoted = new QuotedSpeech(copy, clauses, subjects, speakers, implied);
        IndirectSpeech indirect = new IndirectSpeech(copy, clauses, subjects, speakers, implied);
        List<Found> found = new ArrayList<>();
        boolean[] silent = silent(tokens, zones);
        int quotation = 0;
        boolean goesOn = false;
        int spokenUntil = -1;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int end = tokens.endToken(sentence);
            boolean reports = false;
            Optional<Found> reported = Optional.empty();
            if (!silent[sentence]) {
                Optional<Found> speech = indirect.read(sentence, goesOn);
                speech.ifPresent(found::add);
                reports = speech.isPresent();
                reported = speech;
            }
            reports |= spokenUntil >= tokens.firstToken(sentence);
            for (; quotation < copy.quotations.count() && copy.quotations.open(quotation) < end; quotation++) {
                Optional<Found> speech = silent[sentence] ? Optional.empty() : quoted.read(quotation, reported, goesOn || reports);
                if (speech.isPresent()) {
                    found.add(speech.get());
                    spokenUntil = copy.quotations.close(quotation);
                    reports = true;
                }
            }
            goesOn = reports;
        }
        return quotes(found, copy);
    }

    private static boolean[] silent(Tokens tokens, List<Zone> zones) {
        boolean[] silent = new boolean[tokens.sentences()];
        int zone = 0;
        for (int sentence = 0; sentence < silent.length && zone < zones.size(); sentence++) {
            int at = tokens.codePoint(tokens.start(tokens.firstToken(sentence)));
            while (zone < zones.size() && zones.get(zone).end() <= at) {
                zone++;
            }
            ZoneKind kind = zone < zones.size() ? zones.get(zone).kind() : ZoneKind.BODY;
            silent[sentence] = kind == ZoneKind.CREDIT || kind == ZoneKind.BYLINE || kind == ZoneKind.DATELINE;
        }
        return silent;
    }

    private static List<Quote> quotes(List<Found> found, Copy copy) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Found::from).thenComparingInt(speech -> -speech.to()));
        return ordered.stream().map(speech -> speech.quote(copy)).toList();
    }
}
