package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.SO_CALLED;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;
import news.dateline.article.Quote.Kind;
import news.dateline.article.Quote.Speaker;

/**
 * Decides of every pair of quotation marks whether speech stands between them, of what kind, and whose.
 *
 * <p>Whole sentences are direct speech: behind a colon, before {@code , sagte X}, or by themselves beside other speech of one paragraph.
 * Fewer words inside a sentence are a fragment if the sentence reports speech, and the less likely the fewer and the more they look like a
 * name or title; a work, paper or ship named before them, or {@code sogenannte}, rules speech out.
 */
final class QuotedSpeech {

    private static final double LEAST_FRAGMENT_SCORE = 2.5;
    private static final int FARTHEST = 60;

    private final Copy copy;
    private final Clauses clauses;
    private final Speakers speakers;
    private Found before;
    private int beforeQuotation = -1;

    QuotedSpeech(Copy copy, Clauses clauses, Speakers speakers) {
        this.copy = copy;
        this.clauses = clauses;
        this.speakers = speakers;
    }

    /** Where the cue was found and whom it names. */
    private record Frame(String cue, Optional<Speaker> speaker, boolean besideQuotation) {
    }

    /**
     * The speech in a quotation, if it is any.
     *
     * @param indirect the indirect speech of the sentence it stands in
     */
    Optional<Found> read(int quotation, Optional<Found> indirect, boolean goesOn) {
        int open = copy.quotations.open(quotation);
        int close = copy.quotations.close(quotation);
        int left = sentenceStart(open);
        int right = sentenceEnd(close);
        int words = words(open + 1, close);
        if (words == 0) {
            return Optional.empty();
        }
        Optional<Found> found = decide(quotation, open, close, left, right, words, indirect, goesOn);
        if (found.isPresent()) {
            before = found.get();
            beforeQuotation = quotation;
        }
        return found;
    }

    private Optional<Found> decide(int quotation, int open, int close, int left, int right, int words,
            Optional<Found> indirect, boolean goesOn) {
        boolean colon = open > left && (copy.is(open - 1, ":") || copy.isComma(open - 1) && startsSentence(open + 1)
                && words >= (copy.endsInFinal(close - 1) ? 3 : 4));
        boolean whole = words >= 3 && (startsSentence(open + 1) || copy.is(open + 1, "…")) && (copy.endsInFinal(close - 1) || copy.isComma(close + 1)
                || copy.isComma(close - 1) || colon || close == right - 1 || close + 1 < copy.tokens.count() && copy.endsInFinal(close + 1));
        Optional<Frame> behind = behind(close, right);
        boolean announced = colon && clauses.last(left, open - 1).isPresent();
        boolean brief = open == left && startsSentence(open + 1);
        if (behind.isPresent() && !announced && (words >= 3 || brief || copy.endsInFinal(close - 1))) {
            boolean direct = startsSentence(open + 1) && (words >= 3 || brief) || words >= 6;
            return Optional.of(found(direct ? Kind.DIRECT : Kind.FRAGMENT, open, close, behind.get()));
        }
        boolean interrupted = words >= 3 && before != null && before.kind() == Kind.DIRECT && beforeQuotation == quotation - 1
                && copy.quotations.open(beforeQuotation) >= left && copy.isComma(open - 1);
        if (interrupted) {
            return Optional.of(found(Kind.DIRECT, open, close, new Frame(before.cue(), before.speaker(), true)));
        }
        if (colon && !copy.is(open - 1, ",") && (words >= 3 || copy.endsInFinal(close - 1)) && isSentence(open, close, words)) {
            return Optional.of(found(Kind.DIRECT, open, close, ahead(left, open, indirect, goesOn)));
        }
        boolean alone = open == left || copy.isComma(open - 1) && beforeQuotation == quotation - 1;
        if (whole && alone && continues(open)) {
            return Optional.of(found(Kind.DIRECT, open, close, new Frame("", speakers.last(), false)));
        }
        if (whole && open == left && isSentence(open, close, words)) {
            return Optional.of(found(Kind.DIRECT, open, close, afterSentence(open, left, goesOn)));
        }
        Optional<Frame> around = indirect.map(speech -> new Frame(speech.cue(), speech.speaker(), false))
                .or(() -> around(left, open, close, right));
        if (whole && (words >= 6 || alone && words >= 4) && isSentence(open, close, words) && !isNamedBefore(left, open)) {
            return Optional.of(found(Kind.DIRECT, open, close, around.orElseGet(() -> new Frame("", Optional.empty(), false))));
        }
        if (score(open, close, left, right, words, around.isPresent()) < LEAST_FRAGMENT_SCORE) {
            return Optional.empty();
        }
        return Optional.of(found(Kind.FRAGMENT, open, close, around.orElseGet(() -> implied(left, open, right))));
    }

    /** Without a cue: the last speaker where the mood shows that the sentence goes on reporting, else the person it begins with. */
    private Frame implied(int left, int open, int right) {
        if (hasMood(left, right)) {
            return new Frame("", speakers.last(), false);
        }
        if (takesFor(left, open)) {
            int verb = left;
            while (verb < open && !copy.is(verb, "halten")) {
                verb++;
            }
            Phrase subject = verb < open ? clauses.subject(new Clauses.Cue(verb, verb, verb), left, open) : Phrase.NONE;
            return new Frame(verb < open ? "halten" : "", speakers.of(subject), false);
        }
        Optional<Speaker> person = speakers.personBetween(left, open);
        return new Frame("", person.isPresent() ? person : speakers.of(name(left, open)), false);
    }

    private boolean hasMood(int left, int right) {
        for (int i = left; i < right; i++) {
            if (copy.quotation(i) < 0 && copy.has(i, CONJUNCTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Speech that stands alone is the last speaker's if the sentence before reports, else its subject's. */
    private Frame afterSentence(int open, int left, boolean goesOn) {
        int sentence = copy.tokens.sentenceOf(open);
        Optional<Frame> next = nextSentence(sentence + 1);
        if (next.isPresent()) {
            return next.get();
        }
        boolean first = sentence == 0 || copy.lineBreakBetween(left - 1, left);
        if (goesOn) {
            return new Frame("", speakers.last(), false);
        }
        if (first) {
            return new Frame("", Optional.empty(), false);
        }
        int from = copy.tokens.firstToken(sentence - 1);
        int to = copy.tokens.endToken(sentence - 1);
        Optional<Speaker> person = speakers.personBetween(from, to);
        if (person.isPresent()) {
            return new Frame("", person, false);
        }
        Phrase opening = clauses.phrases.at(from, to);
        boolean somebody = !opening.isEmpty() && (copy.has(opening.from(), HE | SHE) || clauses.phrases.isPerson(opening));
        return new Frame("", somebody ? speakers.of(opening) : Optional.empty(), false);
    }

    /** {@code Das sagte X.} behind the quotation. */
    private Optional<Frame> nextSentence(int sentence) {
        if (sentence >= copy.tokens.sentences() || !copy.lexicon.isGerman()) {
            return Optional.empty();
        }
        int from = copy.tokens.firstToken(sentence);
        boolean pointsBack = copy.is(from, "Das") || copy.is(from, "Dies") || copy.is(from, "So") || copy.is(from, "Diese")
                || copy.is(from, "Mit") && copy.is(from + 1, "diesen");
        if (!pointsBack || copy.lineBreakBetween(from - 1, from)) {
            return Optional.empty();
        }
        int to = Math.min(copy.tokens.endToken(sentence), from + FARTHEST);
        return clauses.first(from, to).filter(cue -> cue.finite() <= from + 4).map(cue -> new Frame(copy.tokens.form(cue.main()),
                speakers.of(clauses.after(cue, to)), false));
    }

    /** Whether words could be a sentence rather than a title: closed by a final mark, with a pronoun or common verb, or long. */
    private boolean isSentence(int open, int close, int words) {
        if (copy.endsInFinal(close - 1) || words >= 12) {
            return true;
        }
        for (int i = open + 1; i < close; i++) {
            if (copy.has(i, PRONOUN | AUXILIARY | VERB | CONJUNCTION | SEPARABLE) || copy.isComma(i) && words > 4) {
                return true;
            }
        }
        return !copy.lexicon.isGerman() && words > 4;
    }

    private Found found(Kind kind, int open, int close, Frame frame) {
        return new Found(kind, open + 1, close, frame.cue(), frame.speaker());
    }

    /** Whether speech went before in the same paragraph, with nothing between but its cue. */
    private boolean continues(int open) {
        if (before == null || beforeQuotation < 0) {
            return false;
        }
        int close = copy.quotations.close(beforeQuotation);
        if (before.kind() != Kind.DIRECT || open - close > FARTHEST) {
            return false;
        }
        for (int i = close + 1; i <= open && i < copy.tokens.count(); i++) {
            if (copy.lineBreakBetween(i - 1, i) && open != close + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean startsSentence(int token) {
        return token < copy.tokens.count() && (copy.isCapital(token) || copy.tokens.isNumber(token) || copy.isMark(token));
    }

    /** The cue right behind the quotation: {@code », sagte X}, {@code », so X}, {@code », the minister said}. */
    private Optional<Frame> behind(int close, int right) {
        int i = close + 1;
        if (i < right && (copy.isComma(i) || copy.is(i, "-") || copy.is(i, "–"))) {
            i++;
        } else if (copy.lexicon.isGerman() && i < right && !copy.endsInFinal(close - 1)) {
            return Optional.empty();
        }
        if (i >= right || !copy.isWord(i)) {
            return Optional.empty();
        }
        if (copy.is(i, "so") && i + 1 < right) {
            Phrase phrase = clauses.phrases.at(copy.is(i + 1, "auch") ? i + 2 : i + 1, right);
            return phrase.isEmpty() ? Optional.empty() : Optional.of(new Frame("so", speakers.of(phrase), true));
        }
        boolean source = copy.is(i, "laut") || copy.has(i, PREPOSITION);
        if (source) {
            Phrase phrase = clauses.phrases.at(copy.is(i + 1, "to") ? i + 2 : i + 1, right);
            return Optional.of(new Frame(copy.tokens.form(i), speakers.of(phrase), true));
        }
        int reach = copy.lexicon.isGerman() && !copy.is(i, "wie") ? i + 2 : i + 14;
        for (int j = i; j < Math.min(right, reach); j++) {
            if (copy.isMark(j)) {
                break;
            }
            Optional<Clauses.Cue> cue = clauses.at(j, i, right);
            if (cue.isEmpty() && copy.lexicon.isGerman() && copy.has(j, AUXILIARY)) {
                int finite = j;
                cue = clauses.first(j, right).filter(verb -> verb.finite() == finite);
            }
            if (cue.isPresent()) {
                Phrase subject = saysItself(cue.get()) ? document(i, right, cue.get()) : clauses.subject(cue.get(), i, right);
                return Optional.of(new Frame(copy.tokens.form(cue.get().main()), speakers.of(subject), true));
            }
        }
        boolean inverted = copy.lexicon.isGerman() && copy.isComma(close + 1) && isVerbLike(i);
        Phrase subject = inverted ? clauses.phrases.at(copy.is(i + 1, "sich") ? i + 2 : i + 1, right) : Phrase.NONE;
        if (!subject.isEmpty()) {
            return Optional.of(new Frame(copy.tokens.form(i), speakers.of(subject), true));
        }
        return Optional.empty();
    }

    /** The cue before a colon: the clause's verb of speech or noun; the clause's subject speaks even without. */
    private Frame ahead(int left, int open, Optional<Found> indirect, boolean goesOn) {
        int to = open - 1;
        Optional<Clauses.Cue> cue = clauses.last(left, to);
        if (cue.isPresent()) {
            return new Frame(copy.tokens.form(cue.get().main()), speakers.of(subject(cue.get(), left, to)), true);
        }
        String noun = "";
        for (int i = left; i < to; i++) {
            noun = copy.has(i, NOUN) ? copy.tokens.form(i) : noun;
        }
        if (indirect.isPresent() && indirect.get().speaker().isPresent()) {
            return new Frame(noun, indirect.get().speaker(), true);
        }
        for (int i = left; i < to; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return new Frame(noun, speakers.of(new Phrase(i, i + 1)), true);
            }
        }
        Optional<Speaker> person = speakers.personBetween(left, to);
        if (person.isPresent()) {
            return new Frame(noun, person, true);
        }
        Phrase phrase = behindVerb(left, to);
        if (phrase.isEmpty()) {
            phrase = name(left, to);
        }
        if (phrase.isEmpty() && goesOn) {
            return new Frame(noun, speakers.last(), true);
        }
        if (phrase.isEmpty()) {
            phrase = clauses.phrases.at(left, to);
        }
        return new Frame(noun, speakers.of(phrase), true);
    }

    /** The subject behind the first word that may be the finite verb, if it is a person or bare name: {@code Das weist Muster von sich:}. */
    private Phrase behindVerb(int left, int to) {
        for (int i = left + 1; i < to; i++) {
            boolean verb = isVerbLike(i) && (copy.isCapital(i - 1) || copy.has(i - 1, ADVERBIAL));
            if (verb) {
                int next = copy.is(i + 1, "sich") ? i + 2 : i + 1;
                Phrase phrase = clauses.phrases.at(next, to);
                boolean bare = !phrase.isEmpty() && (copy.isCapital(phrase.from()) || copy.is(phrase.from(), "der"));
                return phrase.isEmpty() || !bare && !clauses.phrases.isPerson(phrase) ? Phrase.NONE : phrase;
            }
        }
        return Phrase.NONE;
    }

    /** A small word that no list of function words has and that ends like a finite verb. */
    private boolean isVerbLike(int token) {
        if (!copy.isWord(token) || copy.isCapital(token) || copy.quotation(token) >= 0) {
            return false;
        }
        if (copy.has(token, VERB | SEPARABLE | AUXILIARY | FRAGMENT)) {
            return true;
        }
        if (copy.roles(token) != 0) {
            return false;
        }
        String word = copy.lower(token);
        return word.endsWith("t") || word.endsWith("te") || word.endsWith("ten") || word.endsWith("ch") || word.endsWith("ss") || word.endsWith("ng");
    }

    /** The first phrase of two or more names in a clause, with the office before it. */
    private Phrase name(int left, int to) {
        Phrase opening = clauses.phrases.at(left, to);
        if (!opening.isEmpty() && opening.length() > 1 && hasFullName(opening)) {
            return opening;
        }
        for (int i = left + 1; i < to; i++) {
            boolean begins = copy.isWord(i) && copy.isCapital(i) && !copy.isCapital(i - 1);
            Phrase phrase = begins ? clauses.phrases.at(copy.has(i - 1, DETERMINER) ? i - 1 : i, to) : Phrase.NONE;
            if (!phrase.isEmpty() && hasFullName(phrase)) {
                return phrase;
            }
        }
        return Phrase.NONE;
    }

    private boolean hasFullName(Phrase phrase) {
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            if (copy.isWord(i) && copy.isWord(i + 1) && copy.isCapital(i) && copy.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a cue in a sentence, with the reporter's own words between {@code left} and {@code right}. */
    Phrase subject(Clauses.Cue cue, int left, int right) {
        if (saysItself(cue)) {
            return document(left, right, cue);
        }
        int segment = cue.finite();
        boolean joined = segment > left && (copy.is(segment - 1, "und") || copy.is(segment - 1, "aber"));
        if (!joined && segment > left && copy.isComma(segment - 1)) {
            Phrase opening = clauses.phrases.at(copy.is(left, "Auch") ? left + 1 : left, cue.finite());
            if (!opening.isEmpty() && copy.isComma(opening.to())) {
                return opening;
            }
        }
        while (!joined && segment > left && !copy.isComma(segment - 1) && copy.quotation(segment - 1) < 0 && !copy.is(segment - 1, ":")) {
            segment--;
        }
        boolean bare = segment == cue.finite();
        Phrase phrase = bare ? clauses.after(cue, right) : clauses.subject(cue, segment, right);
        if (phrase.isEmpty()) {
            phrase = clauses.phrases.at(left, cue.finite());
        }
        return phrase;
    }

    /** {@code hiess es}: nobody says it, unless a text or place is named. */
    private boolean saysItself(Clauses.Cue cue) {
        String verb = copy.lower(cue.main());
        boolean heissen = verb.equals("heisst") || verb.equals("heißt") || verb.equals("hiess") || verb.equals("hieß")
                || verb.equals("geheissen") || verb.equals("geheißen");
        return heissen && (copy.is(cue.finite() + 1, "es") || copy.is(cue.finite() - 1, "es") || copy.is(cue.main() - 1, "es"));
    }

    /** {@code In der Mitteilung heisst es}, {@code hiess es aus dem Ministerium}. */
    private Phrase document(int left, int right, Clauses.Cue cue) {
        for (int i = left; i < Math.min(right, cue.main() + 8); i++) {
            boolean preposition = copy.is(i, "in") || copy.is(i, "In") || copy.is(i, "im") || copy.is(i, "Im") || copy.is(i, "aus") || copy.is(i, "Aus")
                    || copy.is(i, "auf") || copy.is(i, "Auf") || copy.is(i, "beim") || copy.is(i, "Beim") || copy.is(i, "bei") || copy.is(i, "Bei");
            if (preposition && copy.quotation(i) < 0 && !clauses.phrases.isTime(i + 1, right)) {
                return clauses.phrases.at(i + 1, right);
            }
        }
        return Phrase.NONE;
    }

    /** The cue anywhere in the sentence outside the quotation. */
    private Optional<Frame> around(int left, int open, int close, int right) {
        Optional<Clauses.Cue> cue = clauses.last(left, open);
        if (cue.isEmpty()) {
            cue = clauses.first(close + 1, right);
        }
        if (cue.isPresent()) {
            int from = cue.get().finite() > close ? close + 1 : left;
            Phrase phrase = subject(cue.get(), from, right);
            if (phrase.isEmpty() && from != left) {
                phrase = clauses.phrases.at(left, open);
            }
            return Optional.of(new Frame(copy.tokens.form(cue.get().main()), speakers.of(phrase), false));
        }
        for (int i = left; i < right; i++) {
            if (copy.quotation(i) >= 0) {
                continue;
            }
            boolean source = copy.is(i, "laut") || copy.is(i, "Laut") || copy.has(i, PREPOSITION);
            if (source) {
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(clauses.phrases.at(i + 1, right)), false));
            }
            if (copy.has(i, SOURCE) && i > left && (copy.is(i - 1, "nach") || copy.is(i - 1, "Nach"))) {
                return Optional.of(new Frame(copy.text(i - 1, i + 1), speakers.of(clauses.phrases.at(copy.is(i + 1, "von") ? i + 2 : i + 1, right)),
                        false));
            }
            if (copy.has(i, FRAGMENT) && !copy.isCapital(i)) {
                Clauses.Cue verb = new Clauses.Cue(finite(i, left), i, i);
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(subject(verb, left, right)), false));
            }
        }
        return Optional.empty();
    }

    private int finite(int verb, int left) {
        for (int i = verb - 1; i >= left && verb - i < 20; i--) {
            if (copy.has(i, AUXILIARY) && copy.quotation(i) < 0 && copy.lower(verb).startsWith("ge")) {
                return i;
            }
        }
        return verb;
    }

    private double score(int open, int close, int left, int right, int words, boolean framed) {
        double score = framed ? 2 : 0;
        score += words == 1 ? -2 : words == 2 ? -1 : words == 3 ? -0.5 : words < 6 ? 1 : words < 8 ? 2 : 3;
        score += allCapital(open + 1, close) ? words > 3 ? -3 : -1.5 : copy.isCapital(open + 1) ? 0 : 1.5;
        score += hasMood(left, right) ? 1 : 0;
        if (takesFragment(left, open, close, right)) {
            score += words > 3 ? 2 : 4.5;
        }
        if (copy.is(open - 1, "als") && !copy.isCapital(open + 1)) {
            score += 1.5;
        }
        if (words > 1 && copy.endsInFinal(close - 1)) {
            score += 2;
        }
        if (joinsFragment(open)) {
            score += 2;
        }
        if (isNamedBefore(left, open)) {
            score -= 4;
        }
        if (copy.is(open - 1, "laut") || copy.is(open - 1, "Laut")) {
            score -= 4;
        }
        if (copy.isCapital(open + 1) && isDefinite(open - 1)) {
            score -= words > 3 ? 3 : 1.5;
        }
        if (close + 1 < copy.tokens.count() && copy.tokens.isGlued(close + 1) && copy.tokens.first(close + 1) == '-' || copy.is(open - 1, "(")) {
            score -= 2;
        }
        return score;
    }

    /** Whether only {@code und}, {@code oder} or a comma parts a quotation from a fragment before it. */
    private boolean joinsFragment(int open) {
        return before != null && before.kind() == Kind.FRAGMENT && copy.quotations.close(beforeQuotation) == open - 2
                && (copy.is(open - 1, "und") || copy.is(open - 1, "oder") || copy.isComma(open - 1));
    }

    private boolean isDefinite(int token) {
        return copy.is(token, "der") || copy.is(token, "die") || copy.is(token, "das") || copy.is(token, "dem") || copy.is(token, "den")
                || copy.is(token, "des") || copy.is(token, "im") || copy.is(token, "vom") || copy.is(token, "zum") || copy.is(token, "beim");
    }

    private boolean isNamedBefore(int left, int open) {
        for (int i = Math.max(left, open - 2); i < open; i++) {
            if (copy.has(i, NAMED | SO_CALLED) || isNamed(i)) {
                return true;
            }
        }
        return false;
    }

    /** A compound that names a kind of thing: {@code Forschungsschiff}, {@code Wochenzeitung}. */
    private boolean isNamed(int token) {
        String word = copy.isWord(token) && copy.isCapital(token) ? copy.lower(token) : "";
        return word.endsWith("schiff") || word.endsWith("zeitung") || word.endsWith("magazin") || word.endsWith("film") || word.endsWith("agentur")
                || word.endsWith("sendung") || word.endsWith("programm") || word.endsWith("projekt") || word.endsWith("preis")
                || word.endsWith("gruppe") || word.endsWith("partei") || word.endsWith("roman") || word.endsWith("album");
    }

    /** Whether a verb takes the quotation as what it says: {@code nennt es «…»}, {@code wirft ihm «…» vor}, {@code halten es für «…»}. */
    private boolean takesFragment(int left, int open, int close, int right) {
        for (int i = Math.max(left, open - 25); i < Math.min(right, close + 6); i++) {
            if (copy.quotation(i) >= 0 || copy.isCapital(i) || !copy.has(i, FRAGMENT)) {
                continue;
            }
            String verb = copy.lower(i);
            boolean fits = switch (verb) {
                case "wirft", "warf", "warfen" -> copy.is(close + 1, "vor");
                case "nennt", "nannte", "nannten", "genannt" -> !isNaming(left, right) && !isDefinite(open - 1);
                case "hält", "hielt", "hielten", "halten", "gehalten" -> copy.is(open - 1, "für");
                case "sieht", "sah", "sahen", "betrachtet", "betrachtete", "wertet", "wertete", "werteten", "gewertet", "bezeichnet",
                        "bezeichnete", "bezeichneten", "kritisiert", "kritisierte", "kritisierten", "lobt", "lobte", "beschreibt", "beschrieb" ->
                    copy.is(open - 1, "als") || copy.is(open - 2, "als") || copy.has(open - 1, DETERMINER);
                case "spricht", "sprach", "sprachen", "gesprochen" -> copy.is(open - 1, "von") || copy.is(open - 2, "von") || copy.is(open - 1, "vom");
                case "warnt", "warnte", "warnten" -> copy.is(open - 1, "vor") || copy.is(open - 2, "vor");
                default -> copy.has(open - 1, DETERMINER) && !isDefinite(open - 1) || open - i < 4 && !isDefinite(open - 1)
                        || i > close && !isDefinite(open - 1);
            };
            if (fits) {
                return true;
            }
        }
        return takesFor(left, open);
    }

    /** {@code nennt sich}, {@code nennt man}: that gives a name. */
    private boolean isNaming(int left, int right) {
        for (int i = left; i < right; i++) {
            if (copy.is(i, "sich") || copy.is(i, "man") || copy.is(i, "selbst") || copy.is(i, "kurz") || copy.is(i, "meist")) {
                return true;
            }
        }
        return false;
    }

    /** {@code halten … für «…»}: the verb's plain form is too common to be in the list. */
    private boolean takesFor(int left, int open) {
        if (!copy.is(open - 1, "für")) {
            return false;
        }
        for (int i = Math.max(left, open - 25); i < open; i++) {
            if (copy.is(i, "halten") || copy.is(i, "erklärt") || copy.is(i, "erklärte")) {
                return true;
            }
        }
        return false;
    }

    private boolean allCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.isWord(i) && !copy.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += copy.isWord(i) || copy.tokens.isNumber(i) ? 1 : 0;
        }
        return words;
    }

    private int sentenceStart(int token) {
        return Math.max(copy.tokens.firstToken(copy.tokens.sentenceOf(token)), token - FARTHEST);
    }

    private int sentenceEnd(int close) {
        int last = Math.min(close, copy.tokens.count() - 1);
        return Math.min(copy.tokens.endToken(copy.tokens.sentenceOf(last)), last + FARTHEST);
    }
}
