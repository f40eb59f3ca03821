package news.dateline.enrich.names;

import java.util.List;
import java.util.Locale;

/** Guesses from its name what kind of place one is that no table knows. */
final class PlaceKinds {

    private static final List<String> STREETS = List.of("strasse", "straße", "gasse", "allee", "platz", "weg", "rue", "via", "avenue", "street", "road",
            "piazza", "boulevard", "ring", "damm", "ufer", "markt", "autobahn", "linie", "ligne",
            "linea", "line", "strecke", "route", "tram", "bus");
    private static final List<String> FACILITIES = List.of("flughafen", "bahnhof", "stadion", "arena", "halle", "airport", "aéroport", "aeroporto",
            "gare", "stazione", "hafen", "brücke", "tunnel", "schloss", "kirche", "dom", "turm", "museum", "theater", "spital", "klinik", "park",
            "haus", "zentrum", "bridge", "station", "stadium", "palais", "palast");

    private PlaceKinds() {
    }

    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : lower.split(" ")) {
            for (String street : STREETS) {
                if (word.endsWith(street) && (street.length() > 4 || word.equals(street))) {
                    return "street";
                }
            }
            for (String facility : FACILITIES) {
                if (word.endsWith(facility) && (facility.length() > 4 || word.equals(facility))) {
                    return "facility";
                }
            }
        }
        if (lower.length() > 1 && lower.charAt(0) == 'a' && Character.isDigit(lower.charAt(1))) {
            return "street";
        }
        return "place";
    }
}
