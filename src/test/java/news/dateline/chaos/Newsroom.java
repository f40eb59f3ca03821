package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A newsroom with bad habits: mostly new articles, and among them what a service has to expect. The same seed writes the
 * same messages.
 */
final class Newsroom {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SUBMITTED = "news.dateline.article.submitted.v1";

    private static final String[] WORDS = ("Der Bundesrat hat am Mittwoch in Bern über die Sanierung der Brücke beraten und will "
            + "dem Parlament im Herbst einen Kredit von 12 Millionen Franken beantragen Die Gemeinde rechnet mit Verzögerungen "
            + "Anwohnerinnen und Anwohner fordern einen Lärmschutz sagte die Sprecherin Polizei Feuerwehr Zürich Genf Strasse "
            + "Grösse heisst Prozent Uhr Dezember Kanton Regierungsrat Abstimmung gegen mehr als zuvor laut Mitteilung")
            .split(" ");

    /** What the newsroom itself remembers of an article. */
    private static final class Story {
        private final String uri;
        private final List<Submission> versions = new ArrayList<>();
        private int version;
        private boolean dead;

        private Story(String uri) {
            this.uri = uri;
        }
    }

    private final Random random;
    private final String prefix;
    private final List<Story> stories = new ArrayList<>();
    private int misfits;
    private int copies;

    Newsroom(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /** The next so many messages. */
    List<Submission> messages(int count) {
        List<Submission> messages = new ArrayList<>(count);
        while (messages.size() < count) {
            messages.add(next());
        }
        return messages;
    }

    /** Shares as they are in practice, or somewhat worse. */
    private Submission next() {
        int permille = random.nextInt(1000);
        Story story = stories.isEmpty() ? null : stories.get(random.nextInt(stories.size()));
        if (story == null || permille >= 200) {
            return first();
        } else if (permille < 50) {
            return story.versions.get(story.versions.size() - 1);
        } else if (permille < 100) {
            return stale(story);
        } else if (permille < 150) {
            return version(story, story.version + 1 + random.nextInt(2), "usable");
        } else if (permille < 162) {
            return misfit();
        } else if (permille < 174) {
            return kill(story);
        } else if (permille < 182) {
            return item(story.uri, story.version, "usable", "Dieselbe Fassung, ein anderer Text. " + text());
        } else if (permille < 190) {
            return version(story, story.version + 1, "withheld");
        }
        return comeback(story);
    }

    private Submission first() {
        if (random.nextInt(50) == 0) {
            String uri = prefix + ":copy:" + copies++;
            return Submission.of(uri, "Bern, 7. Dezember\n\nMeldung ohne Form\n\n" + text(), Map.of("content-type", "text/plain"));
        }
        Story story = new Story(prefix + ":" + stories.size());
        stories.add(story);
        return version(story, 1, "usable");
    }

    private Submission version(Story story, int number, String pubStatus) {
        story.version = number;
        Submission submission = item(story.uri, number, pubStatus, text());
        story.versions.add(submission);
        return submission;
    }

    /** An earlier version, as it was or as it never was. */
    private Submission stale(Story story) {
        if (story.versions.size() > 1 && random.nextBoolean()) {
            return story.versions.get(0);
        }
        return item(story.uri, Math.max(0, story.version - 1), "usable", "Eine verspätete Fassung. " + text());
    }

    private Submission kill(Story story) {
        story.dead = true;
        return switch (random.nextInt(5)) {
            case 0 -> Submission.kill(story.uri, null);
            case 1 -> Submission.kill(story.uri, "");
            case 2 -> Submission.kill(story.uri, "{\"scope\": \"all\", \"notes\": {\"publ");
            case 3 -> Submission.kill(story.uri, """
                    {"scope":"all","notes":{"internal":"Falscher Name","public":"Der Artikel wurde zurückgezogen."}}""");
            default -> version(story, story.version + 1, "canceled");
        };
    }

    /** A killed article again: with a higher version it may, otherwise it must stay dead. */
    private Submission comeback(Story any) {
        Story story = stories.stream().filter(one -> one.dead).findFirst().orElse(any);
        if (random.nextInt(3) == 0) {
            return story.versions.get(story.versions.size() - 1);
        }
        story.dead = false;
        return version(story, story.version + 1, "usable");
    }

    private Submission misfit() {
        String uri = prefix + ":misfit:" + misfits;
        return switch (misfits++ % 10) {
            case 0 -> Submission.json(uri, "{\"uri\": \"" + uri + "\", \"headline\": \"abgeschnitten");
            case 1 -> Submission.json(uri, "[1, 2, 3]");
            case 2 -> Submission.json(uri, "{\"uri\":\"" + uri + "\",\"pubStatus\":\"vielleicht\",\"body_text\":\"Text.\"}");
            case 3 -> Submission.json(uri, "{\"uri\":\"" + uri + ":anders\",\"body_text\":\"Text.\"}");
            case 4 -> Submission.json(null, "{\"body_text\":\"Niemand weiss, wozu das gehört.\"}");
            case 5 -> Submission.of(uri, "{}", Map.of("ce_type", "news.dateline.article.sent-to-the-moon.v1"));
            case 6 -> Submission.of(uri, "%PDF-1.7", Map.of("content-type", "application/pdf"));
            case 7 -> new Submission(uri.getBytes(UTF_8), new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'},
                    Map.of("content-type", "application/json"));
            case 8 -> Submission.json(uri, null);
            default -> Submission.of(null, "", Map.of("ce_type", "news.dateline.article.withdrawn.v1"));
        };
    }

    private Submission item(String uri, int version, String pubStatus, String body) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", uri).put("version", Integer.toString(version)).put("pubStatus", pubStatus);
        item.put("headline", "Meldung " + uri + " in Fassung " + version);
        item.put("body_text", body);
        item.putObject("house").put("desk", random.nextInt(9)).put("checked", random.nextBoolean());
        return switch (random.nextInt(20)) {
            case 0 -> Submission.of(uri, JSON.createObjectNode().put("specversion", "1.0").put("id", uri + "@" + version)
                    .put("source", "/newsroom").put("type", SUBMITTED).<ObjectNode>set("data", item).toString(),
                    Map.of("content-type", "application/cloudevents+json; charset=utf-8"));
            case 1 -> Submission.of(uri, item.toString(), Map.of("content-type", "application/json",
                    "ce_specversion", "1.0", "ce_id", uri + "@" + version, "ce_source", "/newsroom", "ce_type", SUBMITTED));
            default -> Submission.json(uri, item.toString());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int sentences = 3 + random.nextInt(5);
        for (int sentence = 0; sentence < sentences; sentence++) {
            int words = 6 + random.nextInt(12);
            for (int word = 0; word < words; word++) {
                text.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            text.append(sentence % 3 == 2 ? ".\n\n" : ". ");
        }
        return text.toString();
    }
}
