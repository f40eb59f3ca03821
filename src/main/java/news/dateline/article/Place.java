package news.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * A place the article names.
 *
 * @param id         the authority file's, or {@code geonames:} and the number there, or {@code place:} and the name in small
 *                   letters and hyphens
 * @param name       its name in the language of the article, where known
 * @param kind       {@code country}, {@code region}, {@code city}, {@code district}, {@code continent}, {@code river}, {@code lake},
 *                   {@code sea}, {@code mountain}, {@code mountains}, {@code island}, {@code street}, {@code facility},
 *                   {@code celestial} or {@code place}
 * @param country    ISO 3166-1 alpha-2 code of the country it lies in, or is
 * @param geonamesId its number at GeoNames
 * @param lat        latitude in degrees, WGS 84; for a country or region the centre of its settlements
 * @param lon        longitude in degrees
 * @param rel        whether the article is about it
 * @param relevance  how much the article is about it, 0 to 1; a country's inhabitants and adjective count too
 * @param confidence how sure it is that this place is named, 0 to 1
 * @param sameAs     identifiers elsewhere, from the authority file
 * @param mentions   where, in the order of the text
 */
public record Place(
        String id,
        String name,
        String kind,
        Optional<String> country,
        Optional<Integer> geonamesId,
        Optional<Double> lat,
        Optional<Double> lon,
        Rel rel,
        double relevance,
        double confidence,
        List<String> sameAs,
        List<Mention> mentions) {

    public Place {
        sameAs = List.copyOf(sameAs);
        mentions = List.copyOf(mentions);
    }
}
