package news.dateline.enrich.keywords;

import java.util.List;
import java.util.Locale;
import news.dateline.enrich.text.Memory;
import news.dateline.enrich.text.Tokens;

/**
 * Forms of German nouns: which belong together, and which of them a dictionary would list. Immutable and thread-safe.
 *
 * <p>A light stemmer in the manner of Caumanns (1999) groups forms; the dictionary's form is a shorter one of the group only if the
 * background knows it as at least half as common, so that {@code Gesprächen} becomes {@code Gespräch} and {@code Daten} stays.
 */
final class GermanNouns {

    private static final List<String> ENDINGS = List.of("ern", "en", "er", "es", "e", "n", "s");
    private static final int LEAST_STEM = 4;
    private static final List<String> FEMININE = List.of("ung", "heit", "keit", "schaft", "tion", "tät", "ik", "ie", "enz", "anz", "nahme",
            "erin", "stelle", "frage", "krise", "liste");
    /** Plurals that are one with their singular but for these two letters. */
    private static final List<String> PLURAL = List.of("ungen", "heiten", "keiten", "schaften", "tionen", "täten", "enzen", "anzen");
    private static final List<String> NOMINAL = List.of("ung", "ungen", "heit", "keit", "schaft", "tion", "ismus", "tät", "genz");
    private static final List<String> GENITIVE = List.of("ments", "ungs", "ers", "els", "ons", "ats", "ents", "marsches", "blocks");
    private static final int MEMORY_BITS = 15;
    /** Letters before the last part of a compound. */
    private static final int LEAST_BEFORE = 3;

    /** A form of a noun. */
    static final class Noun extends Memory.Entry {
        /** As it was met. */
        final String form;
        /** What all forms of the noun share. */
        final String stem;
        /** The form a dictionary would list, or the form itself if none is sure. */
        final String lemma;
        /** Whether it names a kind of thing. */
        final boolean common;
        /** m, f, n or a space. */
        final char gender;
        /** How telling it is, 0 to 1. */
        final double rarity;
        /** Whether the background has the form itself. */
        final boolean known;

        private Noun(long key, String form, String lemma, boolean common, char gender, double rarity, boolean known) {
            super(key);
            this.form = form;
            this.stem = GermanNouns.stem(lemma);
            this.lemma = lemma;
            this.common = common;
            this.gender = gender;
            this.rarity = rarity;
            this.known = known;
        }
    }

    private final Memory<Noun> memory = new Memory<>(MEMORY_BITS);

    private final Background background;
    private final Vocabulary vocabulary;

    GermanNouns(Background background, Vocabulary vocabulary) {
        this.background = background;
        this.vocabulary = vocabulary;
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

    /** What is known of a token that is a noun. */
    Noun noun(Tokens tokens, int token) {
        Noun known = memory.get(tokens.hash(token));
        return known != null ? known : memory.put(noun(tokens.hash(token), tokens.form(token)));
    }

    private Noun noun(long key, String form) {
        String lemma = lemma(form);
        return new Noun(key, form, lemma, isCommon(form) || isCommon(lemma), gender(lemma),
                Math.min(background.weight(form), background.weight(lemma)), background.isKnown(form));
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
        int word = form.lastIndexOf('-') + 1;
        if (word > 0 && background.isCommon(form.substring(word))) {
            return form.substring(word);
        }
        String end = background.commonEnds().longest(form, form.length(), word + LEAST_BEFORE, false);
        return end == null ? "" : end;
    }

    private String lemma(String form) {
        if (PLURAL.stream().anyMatch(ending -> form.endsWith(ending) && form.length() > ending.length() + 1)) {
            return form.substring(0, form.length() - 2);
        }
        String singular = singular(form);
        if (singular != null) {
            return singular;
        }
        if (form.endsWith("innen") && form.length() > 7) {
            return form.substring(0, form.length() - 3);
        }
        String known = knownLemma(form);
        String part = known.equals(form) ? lastPart(form) : "";
        if (part.isEmpty()) {
            return known;
        }
        String lemma = knownLemma(part);
        boolean hyphen = form.charAt(form.length() - part.length() - 1) == '-';
        return form.substring(0, form.length() - part.length())
                + (hyphen ? lemma : Character.toLowerCase(lemma.charAt(0)) + lemma.substring(1));
    }

    /** The singular of a plural that is listed, or of a compound that ends in one; null of others. */
    private String singular(String form) {
        int to = form.length();
        String found = vocabulary.singulars().longest(form, to, LEAST_BEFORE, true);
        if (found == null && form.endsWith("n")) {
            to--;
            found = vocabulary.singulars().longest(form, to, LEAST_BEFORE, true);
        }
        if (found == null) {
            return null;
        }
        int space = found.indexOf(' ');
        int from = to - Integer.parseInt(found.substring(0, space));
        String singular = found.substring(space + 1);
        boolean capital = Character.isUpperCase(form.charAt(from));
        return form.substring(0, from) + (capital ? Character.toUpperCase(singular.charAt(0)) : singular.charAt(0)) + singular.substring(1);
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
                boolean asCommon = count * 2 >= bestCount || isGenitive(ending, base);
                if (!base.equals(form) && base.length() < form.length() && background.isCommon(base) && asCommon && count > 0
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

    /** After a consonant an s is the genitive's; after a vowel it may be the plural's. */
    private static boolean isGenitive(String ending, String base) {
        return (ending.equals("s") || ending.equals("es")) && "aeiouy".indexOf(base.charAt(base.length() - 1)) < 0;
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
