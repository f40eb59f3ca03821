package news.dateline.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The models and vocabularies of this package and those below. A jar cannot be listed, so they are named; a test compares. */
final class Resources {

    /** File names relative to this package, sorted. */
    static final String[] NAMES = {
            "agencies.txt", "amounts/common.txt", "amounts/de.txt", "amounts/en.txt", "amounts/fr.txt", "amounts/it.txt",
            "calendar.txt", "dates/de.txt", "dates/en.txt", "dates/fr.txt", "dates/it.txt", "furniture.txt",
            "german-varieties.txt", "keywords/background-de.tsv", "keywords/words.txt", "languages.txt", "names/calibration.txt",
            "names/demonyms.txt", "names/heads.txt", "names/institutions.txt", "names/lexicon.bin", "names/organisations.tsv.gz",
            "names/people.tsv.gz", "names/places.bin", "names/romance.txt", "names/tagger.bin",
            "quotes/cues-de.txt", "quotes/cues-en.txt", "quotes/cues-fr.txt", "quotes/cues-it.txt",
            "quotes/first-names.txt", "summary/leaning.txt", "text/boundaries.txt", "text/numbers.txt",
            "topics/indicators-de.txt", "topics/indicators-en.txt", "topics/indicators-fr.txt", "topics/indicators-it.txt",
            "topics/topics.tsv"};

    private Resources() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the artefact: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + name, e);
        }
    }
}
