package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Published;

/**
 * When the article was published: the newsroom's own field, else what the text prints about itself.
 *
 * <p>In this order: the label of raw copy ({@code date 2021-12}), a full date in a date line, a stamp of publication
 * ({@code Publiziert am 30. Dezember 2021}), a stamp of change ({@code Stand: 30.12.2021}). Stamps are looked for in the first
 * and last zones only: elsewhere {@code Stand} is a word of the report.
 */
class PublicationReader {

    private static final String TEXT = "text";
    private static final int FIRST_ZONES = 6;
    private static final int LAST_ZONES = 3;

    private final Dates dates;
    private final Furniture furniture;

    PublicationReader() {
        dates = new Dates();
        furniture = new Furniture(dates, new Agencies());
    }

    Optional<Published> read(Content content, ZonedText text) {
        if (content.published().isPresent()) {
            return content.published();
        }
        return text.stamp()
                .or(() -> inDateline(text))
                .or(() -> inStamp(text, false))
                .or(() -> inStamp(text, true))
                .map(value -> new Published(value, TEXT));
    }

    private Optional<String> inDateline(ZonedText text) {
        for (ZonedText.Part part : text.parts()) {
            if (part.kind() == ZoneKind.DATELINE && part.end() - part.start() <= 120) {
                String line = text.textOf(part);
                Furniture.Stamp stamp = furniture.stampIn(line);
                for (int i = 0; stamp == null && i < line.length(); i++) {
                    Dates.Printed printed = Phrases.isBoundary(line, i) ? dates.at(line, i) : null;
                    if (printed != null && printed.hasYear()) {
                        return Optional.of(printed.value());
                    }
                }
                if (stamp != null && !stamp.updated()) {
                    return Optional.of(stamp.value());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inStamp(ZonedText text, boolean updated) {
        List<ZonedText.Part> parts = text.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i < FIRST_ZONES || i >= parts.size() - LAST_ZONES) {
                Furniture.Stamp stamp = furniture.stampIn(text.textOf(parts.get(i)));
                if (stamp != null && stamp.updated() == updated && furniture.isStamp(text.textOf(parts.get(i)))) {
                    return Optional.of(stamp.value());
                }
            }
        }
        return Optional.empty();
    }
}
