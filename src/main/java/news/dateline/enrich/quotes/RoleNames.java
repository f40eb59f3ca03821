package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.DEFINITE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.ROLE;

import java.util.List;
import java.util.Optional;

/**
 * Tells which person of the article a phrase by office means: {@code der Minister} is whoever was called {@code Finanzminister} before,
 * {@code die Politikerin} the person of fitting gender named last, {@code der 46-Jährige} whoever has that age.
 */
final class RoleNames {

    /** Mentions that are looked back on, and code points. */
    private static final int MOST_MENTIONS = 12;
    private static final int NEAR = 500;
    private static final int NEXT = 150;
    /** Tokens around a name that may hold an office. */
    private static final int BESIDE = 6;

    private final Copy copy;
    private final Mentions mentions;
    private final Genders genders;

    RoleNames(Copy copy, Mentions mentions, Genders genders) {
        this.copy = copy;
        this.mentions = mentions;
        this.genders = genders;
    }

    /** The person a definite article and one noun mean; empty if the article names none that fits. */
    Optional<SpeakerCandidate> of(Phrase phrase) {
        boolean definite = phrase.length() == 2 && copy.has(phrase.from(), DEFINITE) && copy.lexicon.isGerman();
        if (!definite) {
            return Optional.empty();
        }
        int noun = phrase.from() + 1;
        boolean female = copy.is(phrase.from(), "die") || copy.is(phrase.from(), "Die");
        Genders.Gender wanted = female ? Genders.Gender.FEMALE : Genders.Gender.MALE;
        String role = copy.lower(noun);
        int at = copy.tokens.codePoint(copy.tokens.start(phrase.from()));
        int aged = copy.isHyphenatedNoun(noun) ? role.indexOf("-jährige") : -1;
        if (aged > 0) {
            return aged(at, role.substring(0, aged), wanted);
        }
        boolean general = copy.lexicon.isGeneral(role);
        boolean office = general || copy.has(noun, ROLE) || copy.lexicon.endsInRole(role);
        boolean plural = female && !role.endsWith("in") && !role.endsWith("e") && !role.endsWith("frau");
        if (!office || plural) {
            return Optional.empty();
        }
        return mentions.before(at, general ? at - NEAR : 0, MOST_MENTIONS).stream()
                .filter(mention -> genders.of(mention.candidate().name()).fits(wanted))
                .filter(mention -> general || holds(mention, role)).map(Mentions.Mention::candidate).findFirst();
    }

    /** Whoever has the age beside the name, else the person named last, if near and of that gender beyond doubt. */
    private Optional<SpeakerCandidate> aged(int at, String age, Genders.Gender wanted) {
        List<Mentions.Mention> before = mentions.before(at, 0, MOST_MENTIONS);
        Optional<Mentions.Mention> told = before.stream().filter(mention -> hasAge(mention, age)).findFirst();
        return told.or(() -> before.stream().limit(1).filter(mention -> mention.span().end() > at - NEXT
                && genders.of(mention.candidate().name()) == wanted).findFirst()).map(Mentions.Mention::candidate);
    }

    /** {@code X (46)}, {@code der 46-jährige X}, {@code X, 46,}. */
    private boolean hasAge(Mentions.Mention mention, String age) {
        int first = copy.tokens.tokenAt(copy.tokens.index(mention.span().start()));
        int behind = copy.tokens.tokenAt(copy.tokens.index(mention.span().end()) - 1) + 1;
        for (int i = Math.max(0, first - 2); i < Math.min(copy.tokens.count(), behind + 3); i++) {
            if (Character.isDigit(copy.tokens.first(i)) && copy.tokens.text().startsWith(age, copy.tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office stands beside a name: {@code Finanzminister X}, {@code X, Sprecher des Amtes}. */
    private boolean holds(Mentions.Mention mention, String role) {
        int first = copy.tokens.tokenAt(copy.tokens.index(mention.span().start()));
        for (int i = first - 1; i >= Math.max(0, first - BESIDE) && copy.isWord(i); i--) {
            if (copy.isCapital(i) && copy.lower(i).endsWith(role)) {
                return true;
            }
            if (!copy.isCapital(i) && !copy.has(i, DETERMINER | JOINT)) {
                break;
            }
        }
        int behind = copy.tokens.tokenAt(copy.tokens.index(mention.span().end()) - 1) + 1;
        for (int i = behind + 1; copy.isComma(behind) && i < Math.min(copy.tokens.count(), behind + BESIDE) && copy.isWord(i); i++) {
            if (copy.isCapital(i) && copy.lower(i).endsWith(role)) {
                return true;
            }
        }
        return false;
    }
}
