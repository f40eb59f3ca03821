package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.ROLE;
import static news.dateline.enrich.quotes.Lexicon.SHE;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * Says who a phrase means: a person of the document, through full or short name or pronoun, else the phrase's own words.
 *
 * <p>A pronoun points to the last speaker or else to a person of fitting gender, whoever stands in the nearest sentence; gender is told by
 * titles and first names, and where it stays open fits every pronoun. Remembers the last speaker, so ask in the order of the text.
 */
final class Speakers {

    /** How far back a pronoun may point. */
    private static final int SENTENCES_BACK = 4;
    /** How far back in code points {@code dieser} points. */
    private static final int NEAR = 200;
    private static final int TOKENS_BACK = 25;

    private final Copy copy;
    private final NounPhrases phrases;
    private final Mentions mentions;
    private final Genders genders;
    private final RoleNames roles;
    private Optional<Speaker> last = Optional.empty();

    Speakers(Copy copy, NounPhrases phrases, Mentions mentions, Genders genders) {
        this.copy = copy;
        this.phrases = phrases;
        this.mentions = mentions;
        this.genders = genders;
        this.roles = new RoleNames(copy, mentions, genders);
    }

    /** The last speaker, without a place of their own: for speech that goes on. */
    Optional<Speaker> last() {
        return last;
    }

    /** The first person named between two tokens; empty if none is. */
    Optional<Speaker> personBetween(int from, int to) {
        int start = from >= to ? 0 : copy.tokens.codePoint(copy.tokens.start(from));
        int end = from >= to ? 0 : copy.tokens.codePoint(copy.tokens.end(to - 1));
        Optional<Speaker> person = mentions.firstFrom(start, end).map(mention -> new Speaker(mention.candidate().name(),
                Optional.of(mention.candidate().id()), mention.span().start(), mention.span().end()));
        if (person.isPresent()) {
            last = person;
        }
        return person;
    }

    /** Whom a phrase means; empty for an empty phrase. A pronoun that points to nobody known stands for itself. */
    Optional<Speaker> of(Phrase phrase) {
        Optional<Speaker> speaker = phrase.isEmpty() ? Optional.empty() : isPronoun(phrase) ? ofPronoun(phrase) : ofNouns(phrase);
        if (speaker.isPresent()) {
            last = speaker;
        }
        return speaker;
    }

    /** Whom {@code seine} or {@code ihre} means; the last speaker for any other word. */
    Optional<Speaker> ofPossessive(int token) {
        String word = copy.has(token, DETERMINER) ? copy.lower(token) : "";
        Phrase place = new Phrase(token, token + 1);
        Optional<Speaker> speaker = word.startsWith("sein") ? antecedent(token, place, Genders.Gender.MALE)
                : word.startsWith("ihr") ? antecedent(token, place, Genders.Gender.FEMALE) : last;
        if (speaker.isPresent()) {
            last = speaker;
        }
        return speaker;
    }

    /** Whom the pronoun glued to a verb means: {@code explique-t-elle}. */
    Optional<Speaker> ofClitic(int token, boolean female) {
        Optional<Speaker> speaker = antecedent(token, new Phrase(token, token + 1), female ? Genders.Gender.FEMALE : Genders.Gender.MALE);
        if (speaker.isPresent()) {
            last = speaker;
        }
        return speaker;
    }

    private boolean isPronoun(Phrase phrase) {
        return phrase.length() == 1 && copy.has(phrase.from(), PRONOUN);
    }

    private Optional<Speaker> ofPronoun(Phrase phrase) {
        int pronoun = phrase.from();
        Genders.Gender wanted = copy.has(pronoun, HE) ? Genders.Gender.MALE : copy.has(pronoun, SHE) ? Genders.Gender.FEMALE : null;
        if (copy.is(pronoun, "man") || copy.is(pronoun, "ich") || copy.is(pronoun, "wir")) {
            return Optional.empty();
        }
        if (wanted == null) {
            int at = copy.tokens.codePoint(copy.tokens.start(pronoun));
            Optional<Mentions.Mention> nearest = mentions.lastBefore(at, at - NEAR);
            if (nearest.isPresent()) {
                SpeakerCandidate candidate = nearest.get().candidate();
                return Optional.of(placed(candidate.name(), Optional.of(candidate.id()), phrase));
            }
            return pointedAt(pronoun, phrase).or(() -> last.map(speaker -> placed(speaker.name(), speaker.person(), phrase)))
                    .or(() -> Optional.of(placed(copy.tokens.form(pronoun), Optional.empty(), phrase)));
        }
        return antecedent(pronoun, phrase, wanted).or(() -> Optional.of(placed(copy.tokens.form(pronoun), Optional.empty(), phrase)));
    }

    /** {@code dieser}: the masculine noun named last, by its article. */
    private Optional<Speaker> pointedAt(int pronoun, Phrase place) {
        boolean masculine = copy.is(pronoun, "dieser") || copy.is(pronoun, "Dieser") || copy.is(pronoun, "Letzterer");
        for (int i = pronoun - 2; masculine && i >= Math.max(0, pronoun - TOKENS_BACK); i--) {
            boolean article = copy.is(i, "dem") || copy.is(i, "den") || copy.is(i, "einem") || copy.is(i, "einen") || copy.is(i, "Der")
                    || copy.is(i, "Ein") || copy.is(i, "vom") || copy.is(i, "zum") || copy.is(i, "beim");
            Phrase noun = article && copy.quotation(i) < 0 ? phrases.at(copy.has(i, DETERMINER) ? i : i + 1, pronoun) : Phrase.NONE;
            if (!noun.isEmpty() && !phrases.isAbstract(noun) && !phrases.isTime(noun.to() - 1, noun.to())) {
                return Optional.of(placed(name(new Phrase(noun.from(), phrases.firstNoun(noun) + 1)), Optional.empty(), place));
            }
        }
        return Optional.empty();
    }

    /**
     * Whom {@code er} or {@code sie} means: sentence by sentence backwards the last speaker if named there, else the first person of
     * fitting gender, whom the sentence is most likely about.
     */
    private Optional<Speaker> antecedent(int pronoun, Phrase phrase, Genders.Gender wanted) {
        boolean known = last.isPresent() && genders.of(last.get().name()).fits(wanted);
        int sentence = copy.tokens.sentenceOf(pronoun);
        int end = copy.tokens.codePoint(copy.tokens.start(pronoun));
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            int start = copy.tokens.codePoint(copy.tokens.start(copy.tokens.firstToken(s)));
            if (known && last.get().start() >= start) {
                return last.map(speaker -> placed(speaker.name(), speaker.person(), phrase));
            }
            Optional<Mentions.Mention> person = mentions.firstBetween(start, end, candidate -> genders.of(candidate.name()).fits(wanted));
            if (person.isPresent()) {
                SpeakerCandidate candidate = person.get().candidate();
                return Optional.of(placed(candidate.name(), Optional.of(candidate.id()), phrase));
            }
            end = start;
        }
        return known ? last.map(speaker -> placed(speaker.name(), speaker.person(), phrase)) : subjectBefore(pronoun, phrase, wanted);
    }

    /** Without candidates: the phrase that opens the sentence before. */
    private Optional<Speaker> subjectBefore(int pronoun, Phrase place, Genders.Gender wanted) {
        int sentence = copy.tokens.sentenceOf(pronoun);
        for (int s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
            Phrase opening = phrases.at(copy.tokens.firstToken(s), copy.tokens.endToken(s));
            if (!opening.isEmpty() && !isPronoun(opening)) {
                String name = name(opening);
                if (genders.of(name).fits(wanted)) {
                    return Optional.of(placed(name, Optional.empty(), place));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> ofNouns(Phrase phrase) {
        if (isWordOfSpeech(phrase)) {
            return Optional.empty();
        }
        Phrase whole = withApposition(phrase);
        Optional<SpeakerCandidate> person = candidate(phrase);
        if (person.isEmpty() && whole.to() > phrase.to()) {
            person = candidate(new Phrase(phrase.to() + 1, whole.to()));
        }
        if (person.isEmpty() && whole.to() == phrase.to()) {
            person = roles.of(phrase);
        }
        if (person.isPresent()) {
            return Optional.of(placed(person.get().name(), Optional.of(person.get().id()), whole));
        }
        Phrase behind = new Phrase(phrase.to() + 1, whole.to());
        String name = phrases.isName(behind) && !phrases.isName(phrase) ? name(behind) : name(phrase);
        return name.isEmpty() ? Optional.empty() : Optional.of(placed(name, Optional.empty(), whole));
    }

    /** {@code den Worten}, {@code folgende Stellungnahme}: speech speaks not. */
    private boolean isWordOfSpeech(Phrase phrase) {
        int i = phrase.from();
        while (i < phrase.to() && !copy.isCapital(i)) {
            i++;
        }
        return i < phrase.to() && copy.has(i, NOUN) && (copy.is(i, "Worten") || copy.is(i, "Worte") || copy.is(i, "Feststellung")
                || copy.is(i, "Frage") || copy.is(i, "Eindruck") || copy.is(i, "Vorwurf") || copy.is(i, "Hoffnung"));
    }

    /** With a name behind the comma: {@code der Direktor der Behörde, Hans Muster,}. */
    private Phrase withApposition(Phrase phrase) {
        int comma = phrase.to();
        if (!copy.isComma(comma) || comma + 1 >= copy.tokens.count()) {
            return phrase;
        }
        Phrase behind = phrases.at(comma + 1, copy.tokens.endToken(copy.tokens.sentenceOf(comma)));
        boolean closed = !behind.isEmpty() && (behind.to() >= copy.tokens.count() || !copy.isWord(behind.to()));
        boolean nameBehindRole = closed && phrases.isName(behind) && behind.length() >= 2;
        return nameBehindRole ? new Phrase(phrase.from(), behind.to()) : phrase;
    }

    /** The person named by a phrase's head: not by what hangs on it ({@code Sprecher von Joe Biden}). */
    private Optional<SpeakerCandidate> candidate(Phrase phrase) {
        int from = copy.tokens.codePoint(copy.tokens.start(phrase.from()));
        int to = copy.tokens.codePoint(copy.tokens.end(headEnd(phrase) - 1));
        return mentions.firstFrom(from, to).filter(mention -> !isGenitive(mention, phrase)).map(Mentions.Mention::candidate);
    }

    /** A name that hangs on a noun: {@code Anhänger Mustermanns}. */
    private boolean isGenitive(Mentions.Mention mention, Phrase phrase) {
        String text = copy.tokens.text();
        int end = copy.tokens.index(mention.span().end());
        boolean ending = text.charAt(end - 1) == 's' && !mention.candidate().name().endsWith("s");
        return ending && copy.tokens.index(mention.span().start()) > copy.tokens.start(phrase.from()) && end == copy.tokens.end(phrase.to() - 1);
    }

    /** The token after the head: before the first word that joins something on, save inside names. */
    private int headEnd(Phrase phrase) {
        int i = phrase.from();
        while (i < phrase.to() && copy.has(i, DETERMINER)) {
            i++;
        }
        for (; i < phrase.to(); i++) {
            boolean joins = copy.isWord(i) && !copy.isCapital(i) && copy.has(i, JOINT | DETERMINER);
            if (joins && !(copy.is(i, "von") && phrases.isName(new Phrase(phrase.from(), phrase.to())))) {
                return i;
            }
        }
        return phrase.to();
    }

    /** A phrase's name: without offices in front of a person's name, without article. */
    private String name(Phrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        boolean office = false;
        while (from < to - 1 && isOffice(from) && !(office && !copy.isCapital(from) && copy.has(from, JOINT | DETERMINER))) {
            office |= copy.isCapital(from) || copy.has(from, ROLE);
            from++;
        }
        for (int i = phrase.from() + 1; i < to - 1; i++) {
            Phrase rest = new Phrase(i, to);
            if (copy.lexicon.isGerman() && copy.has(i, JOINT | DETERMINER)) {
                break;
            }
            if (!copy.has(i - 1, JOINT) && genders.isFirstName(copy.tokens.form(i)) && phrases.isName(rest)
                    && !genders.isFirstName(copy.tokens.form(i - 1))) {
                return copy.text(i, to).replace('\n', ' ');
            }
        }
        boolean personBehindOffice = office && phrases.isName(new Phrase(from, to));
        if (!personBehindOffice) {
            from = phrase.from();
            while (from < to - 1 && copy.has(from, DETERMINER) && copy.isWord(from) && phrase.length() > 1) {
                from++;
            }
        }
        return copy.text(from, to).replace('\n', ' ');
    }

    private boolean isOffice(int token) {
        if (copy.has(token, ROLE | DETERMINER)) {
            return true;
        }
        if (!copy.isWord(token)) {
            return false;
        }
        String word = copy.lower(token);
        return !copy.isCapital(token) || copy.lexicon.endsInRole(word);
    }

    private Speaker placed(String name, Optional<String> person, Phrase phrase) {
        return new Speaker(name, person, copy.tokens.codePoint(copy.tokens.start(phrase.from())),
                copy.tokens.codePoint(copy.tokens.end(phrase.to() - 1)));
    }
}
