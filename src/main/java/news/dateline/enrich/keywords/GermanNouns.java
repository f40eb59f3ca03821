package news.dateline.enrich.keywords;

import java.util.List;
import java.util.Locale;

/**
 * Forms of German nouns: which belong together, and which of them a dictionary would list. Immutable and thread-safe.
 *
 * <p>A light stemmer in the manner of Caumanns (1999) groups forms; the dictionary's form is a shorter one of the group only if the
 * background knows it as at least half as common, so that {@code Gesprächen} becomes {@code Gespräch} and {@code Daten} stays.
 */
final class GermanNouns {

    private static final List<String> ENDINGS = List.of("ern", "en", "er", "es", "e", "n", "s");
    private static final int LEAST_STEM = 4;
    private static final List<String> FEMININE = List.of("ung", "heit", "keit", "schaft", "tion", "tät", "ik", "ie", "enz", "anz");
    private static final List<String> NOMINAL = List.of("ung", "ungen", "heit", "keit", "schaft", "tion", "ismus", "tät", "genz");
    private static final List<String> GENITIVE = List.of("ments", "ungs", "ers", "els", "ons", "ats", "ents", "marsches", "blocks");
    private static final int MEMORY_BITS = 15;

    /**
     * A form of a noun.
     *
     * @param form   as it was met
     * @param stem   what all forms of the noun share
     * @param lemma  the form a dictionary would list, or the form itself if none is sure
     * @param common whether it names a kind of thing
     * @param gender m, f, n or a space
     * @param rarity how telling it is, 0 to 1
     */
    record Noun(String form, String stem, String lemma, boolean common, char gender, double rarity) {
    }

    /** A cache of immutable entries, each in one of two neighbouring slots: a lost one costs time alone. */
    private final Noun[] memory = new Noun[1 << MEMORY_BITS];

    private final Background background;

    GermanNouns(Background background) {
        this.background = background;
    }

    /** What all forms of a noun share: small, without umlauts and ending. */
    static String stem(String form) {
        String stem = form.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST_STEM) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** What is known of a form. */
    Noun noun(String form) {
        int slot = form.hashCode() * 0x9E3779B9 >>> 32 - MEMORY_BITS;
        Noun first = memory[slot];
        if (first != null && first.form().equals(form)) {
            return first;
        }
        Noun second = memory[slot ^ 1];
        if (second != null && second.form().equals(form)) {
            return second;
        }
        String lemma = lemma(form);
        Noun noun = new Noun(form, stem(lemma), lemma, isCommon(form) || isCommon(lemma), gender(lemma),
                Math.min(background.weight(form), background.weight(lemma)));
        memory[slot ^ 1] = first;
        memory[slot] = noun;
        return noun;
    }

    /** By the noun itself, by an ending that decides, or by a compound's last part; a space if unknown. */
    private char gender(String lemma) {
        if (background.gender(lemma) != ' ') {
            return background.gender(lemma);
        }
        if (FEMININE.stream().anyMatch(lemma::endsWith)) {
            return 'f';
        }
        String part = lastPart(lemma);
        return part.isEmpty() ? ' ' : background.gender(part);
    }

    /** The longest end of a compound that the background knows as a common noun; empty if there is none. */
    private String lastPart(String form) {
        String word = form.substring(form.lastIndexOf('-') + 1);
        if (word.length() < form.length() && background.isCommon(word)) {
            return word;
        }
        for (int i = 3; i <= word.length() - 4; i++) {
            String end = Character.toUpperCase(word.charAt(i)) + word.substring(i + 1);
            if (background.isCommon(end)) {
                return end;
            }
        }
        return "";
    }

    private String lemma(String form) {
        if (!background.isKnown(form)) {
            String part = lastPart(form);
            if (!part.isEmpty()) {
                String lemma = knownLemma(part);
                boolean hyphen = form.length() > part.length() && form.charAt(form.length() - part.length() - 1) == '-';
                return form.substring(0, form.length() - part.length())
                        + (hyphen ? lemma : Character.toLowerCase(lemma.charAt(0)) + lemma.substring(1));
            }
        }
        return knownLemma(form);
    }

    private String knownLemma(String form) {
        String best = form;
        int bestCount = background.frequency(form);
        for (String ending : ENDINGS) {
            if (!form.endsWith(ending) || form.length() - ending.length() < LEAST_STEM - 1) {
                continue;
            }
            String shorter = form.substring(0, form.length() - ending.length());
            for (String base : List.of(shorter, withoutUmlaut(shorter), shorter + "e")) {
                int count = background.frequency(base);
                if (!base.equals(form) && base.length() < form.length() && background.isCommon(base) && count * 2 >= bestCount
                        && count > 0
                        && (best.equals(form) || count > background.frequency(best))) {
                    best = base;
                }
            }
        }
        if (best.equals(form) && isGenitive(form)) {
            best = form.substring(0, form.length() - (form.endsWith("es")
                    && !background.isKnown(form.substring(0, form.length() - 1)) ? 2 : 1));
        }
        return best;
    }

    /** Unknown compounds in the genitive, told by endings that no nominative has. */
    private boolean isGenitive(String form) {
        return !background.isKnown(form) && GENITIVE.stream().anyMatch(form::endsWith);
    }

    private static String withoutUmlaut(String form) {
        return form.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace('Ä', 'A').replace('Ö', 'O').replace('Ü', 'U');
    }

    /** Whether a noun names a kind of thing rather than one thing: known as such, or a compound whose end is. */
    private boolean isCommon(String form) {
        if (background.isKnown(form)) {
            return background.isCommon(form);
        }
        return !lastPart(form).isEmpty() || NOMINAL.stream().anyMatch(form::endsWith);
    }
}
