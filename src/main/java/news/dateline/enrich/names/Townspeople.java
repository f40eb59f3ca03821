package news.dateline.enrich.names;

/**
 * Tells the German words for a town's people, which before a noun are its adjective too: Hamburger, Münchner, Basler. They name
 * no place, unless a place is called so (Hannover). Immutable and thread-safe.
 */
final class Townspeople {

    /** How the endings of the words come about: Berlin-er, Bremen to Brem-er, München to Münch-ner, Basel to Bas-ler, Zürich to Zür-cher. */
    private static final String[][] ENDINGS = {{"er", ""}, {"er", "en"}, {"ner", "en"}, {"ler", "el"}, {"cher", "ich"}, {"er", "e"}};
    private static final int SHORTEST = 3;

    private final PlaceTable places;

    Townspeople(PlaceTable places) {
        this.places = places;
    }

    boolean isOne(String word) {
        if (!word.endsWith("er") || places.named(word).length > 0) {
            return false;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= SHORTEST
                    && places.named(word.substring(0, word.length() - ending[0].length()) + ending[1]).length > 0) {
                return true;
            }
        }
        return false;
    }
}
