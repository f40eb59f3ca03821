package news.dateline.enrich.names;

import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Reads the people, organisations and places an article names.
 *
 * <p>German is what the tagger was trained on; English names are found nearly as well, French and Italian ones by the lists and
 * by how they are built. Missed: names in capitals throughout, and what only knowledge of the world tells.
 *
 * <p>Immutable and thread-safe. Loads its model and lists once, so one instance should serve the whole application;
 * {@link #with} makes one with another authority list at no cost.
 */
public final class NameReader {

    private final Tagger tagger;
    private final Directory directory;
    private final PlaceTable table;
    private final Townspeople townspeople;
    private final Institutions institutions;
    private final RomanceRules romance;
    private final PersonReader people;
    private final OrganisationReader organisations;
    private final PlaceReader places;
    private final Authorities authorities;

    private NameReader(Tagger tagger, Directory directory, PlaceTable table, Townspeople townspeople, Institutions institutions,
            RomanceRules romance, PersonReader people, OrganisationReader organisations, PlaceReader places, Authorities authorities) {
        this.tagger = tagger;
        this.directory = directory;
        this.table = table;
        this.townspeople = townspeople;
        this.institutions = institutions;
        this.romance = romance;
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.authorities = authorities;
    }

    /** A reader with the engine's own model and lists. */
    public static NameReader create() {
        return create(Calibration.load());
    }

    /** A reader that says how sure it is by another calibration, or by none. */
    static NameReader create(Calibration calibration) {
        Tagger tagger = new Tagger(Binary.read("lexicon.bin", Lexicon::read), new Heads(), new Demonyms(),
                Binary.read("tagger.bin", Weights::read));
        Directory directory = new Directory();
        PlaceTable table = Binary.read("places.bin", PlaceTable::read);
        return new NameReader(tagger, directory, table, new Townspeople(table), new Institutions(), new RomanceRules(table),
                new PersonReader(directory, calibration), new OrganisationReader(directory, calibration), new PlaceReader(table, calibration), Authorities.NONE);
    }

    /** The same reader with a newsroom's own list. */
    public NameReader with(Authorities list) {
        return new NameReader(tagger, directory, table, townspeople, institutions, romance, people, organisations, places, list);
    }

    /**
     * Reads an article.
     *
     * @param tokens   its canonical text
     * @param zones    the parts of the text, by code point
     * @param language BCP 47 tag of its language, or empty if it is not known
     */
    public Names read(Tokens tokens, List<Zone> zones, String language) {
        if (tokens.count() == 0) {
            return Names.NONE;
        }
        Word[] words = tagger.words(tokens);
        String base = language.length() < 2 ? "" : language.substring(0, 2);
        List<Span> tagged = romance.before(tokens, words, tagger.tag(tokens, words), base);
        List<Span> spans = romance.after(tokens, words, institutions.read(tokens, tagged, base), tagged, base);
        new SpanRules(tokens, words, townspeople).apply(spans);
        List<Occurrence> names = new DocumentPass(tokens, words, Zones.of(zones), spans, directory, table, authorities, base).read();
        DatelinePlaces.add(tokens, zones, names);
        Relevance relevance = Relevance.of(tokens, zones);
        String home = home(language);
        return new Names(people.read(tokens, words, names, authorities, relevance, base),
                organisations.read(tokens, names, authorities, relevance, home, base.isEmpty() || base.equals("de")),
                places.read(tokens, words, names, authorities, relevance, base, home, language.length() > 2));
    }

    /** The country of a language tag, or the one where most of the language's news is written. */
    private static String home(String language) {
        int region = language.lastIndexOf('-');
        if (region > 0 && language.length() - region == 3) {
            return language.substring(region + 1);
        }
        return switch (language) {
            case "de" -> "DE";
            case "fr" -> "FR";
            case "it" -> "IT";
            default -> "";
        };
    }
}
