package news.dateline.enrich.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.dateline.enrich.text.WordLists;

/**
 * Tells from a name or title which pronoun goes with it. Immutable and thread-safe.
 */
final class Genders {

    /** What is known of a name. */
    enum Gender {
        FEMALE, MALE, OPEN;

        boolean fits(Gender wanted) {
            return this == wanted || this == OPEN;
        }
    }

    private final Set<String> female;
    private final Set<String> male;

    Genders() {
        WordLists names = WordLists.beside(Genders.class, "first-names.txt");
        female = new HashSet<>(names.words("female"));
        male = new HashSet<>(names.words("male"));
    }

    boolean isFirstName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return female.contains(small) || male.contains(small);
    }

    Gender of(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ \\-]")) {
            if (female.contains(word) || word.equals("frau") || word.equals("sprecherin") || word.length() > 6 && word.endsWith("erin")
                    || word.endsWith("präsidentin") || word.endsWith("chefin")) {
                return Gender.FEMALE;
            }
            if (male.contains(word) || word.equals("herr") || word.endsWith("sprecher") || word.endsWith("präsident")
                    || word.endsWith("minister") || word.endsWith("chef") || word.equals("mann") || word.equals("papst")) {
                return Gender.MALE;
            }
        }
        return Gender.OPEN;
    }
}
