package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Place;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;

/** Which of the places of one name is meant: the sentences of {@code places-gold.txt}, and a floor for them. */
class PlaceGoldTest {

    private static final NameReader READER = NameReader.create();

    private record Mark(int start, int end, String name, String country) {
    }

    private final List<String> wrong = new ArrayList<>();
    private int found;
    private int right;

    @Test
    void placesThatShareANameAreToldApart() throws IOException {
        for (String line : text().split("\n")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                judge(line.substring(0, line.indexOf(" | ")), line.substring(line.indexOf(" | ") + 3));
            }
        }

        assertThat(right / (double) found).as("of %d places found: %s", found, wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(found).as("found: %s", wrong).isGreaterThanOrEqualTo(125);
    }

    private void judge(String language, String marked) {
        List<Mark> marks = new ArrayList<>();
        String text = unmarked(marked, marks);
        List<Place> places = READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.length())), language).places();
        for (Mark mark : marks) {
            Optional<Place> place = places.stream()
                    .filter(p -> p.mentions().stream().anyMatch(m -> m.start() == mark.start() && m.end() == mark.end())).findFirst();
            if (place.isEmpty()) {
                wrong.add("missed " + mark.name() + " in " + text);
                continue;
            }
            boolean is = place.get().name().equals(mark.name()) && place.get().country().orElse("-").equals(mark.country());
            found++;
            right += is ? 1 : 0;
            if (!is) {
                wrong.add(place.get().name() + " " + place.get().country() + " for " + mark.name() + " in " + text);
            }
        }
        for (Place place : places) {
            if (marks.stream().noneMatch(mark -> place.mentions().stream().anyMatch(m -> m.start() < mark.end() && m.end() > mark.start()))) {
                found++;
                wrong.add("no place: " + place.name() + " in " + text);
            }
        }
    }

    private static String unmarked(String marked, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int close = marked.indexOf(']', open);
            String[] parts = marked.substring(open + 1, close).split("\\|");
            text.append(marked, at, open);
            marks.add(new Mark(text.length(), text.length() + parts[0].length(), parts[1], parts[2]));
            text.append(parts[0]);
            at = close + 1;
        }
        return text.append(marked.substring(at)).toString();
    }

    private static String text() throws IOException {
        try (InputStream in = PlaceGoldTest.class.getResourceAsStream("places-gold.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
