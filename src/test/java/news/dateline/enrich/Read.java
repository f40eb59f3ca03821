package news.dateline.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;

/** What the tests of this package share: one engine, ways to make content, ways to look at zones. */
final class Read {

    static final Engine ENGINE = Engine.create("1.0.0-test");

    private Read() {
    }

    static Enrichment rawCopy(String copy) {
        return ENGINE.enrich(Content.ofRawCopy(copy));
    }

    static Enrichment body(Format format, String text) {
        return ENGINE.enrich(content(format, text));
    }

    static Content content(Format format, String text) {
        return new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(new Body(Optional.empty(), format, text)), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty());
    }

    static String resource(String name) {
        try (InputStream in = Read.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a zone, cut by code points as a subscriber would. */
    static String text(Enrichment enrichment, Zone zone) {
        int start = enrichment.text().offsetByCodePoints(0, zone.start());
        return enrichment.text().substring(start, enrichment.text().offsetByCodePoints(start, zone.end() - zone.start()));
    }

    static List<String> texts(Enrichment enrichment, ZoneKind kind) {
        return enrichment.zones().stream().filter(zone -> zone.kind() == kind).map(zone -> text(enrichment, zone)).toList();
    }

    /** All zones as {@code kind|text}. */
    static List<String> zones(Enrichment enrichment) {
        List<String> zones = new ArrayList<>();
        enrichment.zones().forEach(zone -> zones.add(zone.kind() + "|" + text(enrichment, zone)));
        return zones;
    }
}
