package news.dateline.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The places of the world that news names, after GeoNames: arrays by the place's number here, and an index from names in
 * four languages. Immutable and thread-safe.
 */
final class PlaceTable {

    private static final String[] KINDS = {"country", "region", "city", "district", "continent", "river", "lake", "sea", "mountain",
        "mountains", "island", "celestial"};
    private static final int NO_POSITION = Integer.MIN_VALUE;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final int[] NONE = new int[0];
    /** Columns of the names by language, in the order in which one stands in for another. */
    private static final int[] GERMAN = {0, 3, 1, 2};
    private static final int[] FRENCH = {1, 3, 0, 2};
    private static final int[] ITALIAN = {2, 3, 0, 1};
    private static final int[] ENGLISH = {3, 0, 1, 2};

    private final int[] ids;
    private final int[] lats;
    private final int[] lons;
    private final int[] populations;
    private final byte[] kinds;
    private final byte[] countries;
    private final int[] nameStarts;
    private final byte[] names;
    private final int[] keys;
    private final int[] places;

    private PlaceTable(DataInputStream in) throws IOException {
        int count = in.readInt();
        ids = Binary.ints(in, count);
        lats = Binary.ints(in, count);
        lons = Binary.ints(in, count);
        populations = Binary.ints(in, count);
        kinds = Binary.bytes(in, count);
        countries = Binary.bytes(in, 2 * count);
        nameStarts = Binary.ints(in, count + 1);
        names = Binary.bytes(in, nameStarts[count]);
        int entries = in.readInt();
        keys = Binary.ints(in, entries);
        places = Binary.ints(in, entries);
    }

    static PlaceTable read(DataInputStream in) throws IOException {
        return new PlaceTable(in);
    }

    /** The key of a name: one spelling for ss and ß, for apostrophes and for hyphens and spaces between words. */
    static int key(String name) {
        return Hashes.key(Hashes.of(Lexicon.fold(name).replace('-', ' ').replace('\u00A0', ' ')));
    }

    /** The places that bear a name. */
    int[] named(String name) {
        int key = key(name);
        int found = Arrays.binarySearch(keys, key);
        if (found < 0) {
            return NONE;
        }
        int from = found;
        while (from > 0 && keys[from - 1] == key) {
            from--;
        }
        int to = found + 1;
        while (to < keys.length && keys[to] == key) {
            to++;
        }
        return Arrays.copyOfRange(places, from, to);
    }

    /** The number at GeoNames; 0 for none. */
    int id(int place) {
        return ids[place];
    }

    double lat(int place) {
        return lats[place] / 1e4;
    }

    double lon(int place) {
        return lons[place] / 1e4;
    }

    int population(int place) {
        return populations[place];
    }

    String kind(int place) {
        return KINDS[kinds[place] & 127];
    }

    boolean isCountry(int place) {
        return kinds[place] == 0;
    }

    /** Whether it has a position; a name that stands for several things has none. */
    boolean isPositioned(int place) {
        return lats[place] != NO_POSITION;
    }

    /** Roughly how far two places are apart; right to a few per cent over a few hundred kilometres. */
    double kilometres(int one, int other) {
        if (!isPositioned(one) || !isPositioned(other)) {
            return Double.MAX_VALUE;
        }
        double north = (lats[one] - lats[other]) / 1e4 * KILOMETRES_A_DEGREE;
        double east = (lons[one] - lons[other]) / 1e4 * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(lats[one] / 1e4));
        return Math.sqrt(north * north + east * east);
    }

    boolean isSettlement(int place) {
        int kind = kinds[place] & 127;
        return kind == 2 || kind == 3;
    }

    boolean isCelestial(int place) {
        return (kinds[place] & 127) == KINDS.length - 1;
    }

    boolean isSameCountry(int one, int other) {
        return countries[2 * one] == countries[2 * other] && countries[2 * one + 1] == countries[2 * other + 1];
    }

    boolean isRegion(int place) {
        return kinds[place] == 1;
    }

    boolean isCapital(int place) {
        return kinds[place] < 0;
    }

    /** Country code; empty for none. */
    String country(int place) {
        return countries[2 * place] == '-' ? "" : new String(countries, 2 * place, 2, StandardCharsets.US_ASCII);
    }

    /** The name in a language, or the local one. */
    String name(int place, String language) {
        int[] preferred = switch (language) {
            case "fr" -> FRENCH;
            case "it" -> ITALIAN;
            case "en" -> ENGLISH;
            default -> GERMAN;
        };
        for (int column : preferred) {
            String name = name(place, column);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** The name in one of the columns, which tabs part. */
    private String name(int place, int column) {
        int start = nameStarts[place];
        for (int i = 0; i < column; i++) {
            start = columnEnd(start, nameStarts[place + 1]) + 1;
        }
        return new String(names, start, columnEnd(start, nameStarts[place + 1]) - start, StandardCharsets.UTF_8);
    }

    private int columnEnd(int start, int end) {
        int at = start;
        while (at < end && names[at] != '\t') {
            at++;
        }
        return at;
    }
}
