package news.dateline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Quote;
import news.dateline.article.Quote.Kind;
import news.dateline.article.Span;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.quotes.QuoteReader;
import news.dateline.enrich.quotes.SpeakerCandidate;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Speech found in German Wikinews (Petersen-Frey and Biemann 2024, CC BY-NC-SA 4.0, measured only; {@code -Ddateline.data=} the folder
 * above {@code quotes}).
 *
 * <p>The corpus gives every quote's spans in code points, marks included; its Direct has fragments too, those inside indirect speech marked as
 * nested. Two spans match if they share at least half of the longer (direct) or of the shorter (all speech). A speaker is right if the
 * spans overlap, or if the name and the gold phrase, which must be no pronoun, share their whole words. The corpus marks some quotations
 * twice, once for whom a paper quotes and once for the paper: at most one of the two can be right.
 */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
public class QuoteAccuracy {

    private final QuoteReader reader = new QuoteReader();
    private final boolean errors = Boolean.getBoolean("errors");
    private final NameReader names = NameReader.create();

    @Test
    void wikinews(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "quotes not measured: -Ddateline.data is not set");
        measure(Path.of(data, "quotes/wikinews-quotes-dev.jsonl"), report);
        measure(Path.of(data, "quotes/wikinews-quotes-train.jsonl"), report);
    }

    private record Gold(String type, boolean nested, int start, int end, List<int[]> parts, List<int[]> speaker) {
    }

    /** Counts over one file, printed and reported. */
    void measure(Path file, Rows report) throws IOException {
        int directGold = 0;
        int directFound = 0;
        int directRight = 0;
        int directSaid = 0;
        int speakerGold = 0;
        int wholeSpeakers = 0;
        int wholeRight = 0;
        int speakerRight = 0;
        int speakerSaid = 0;
        int indirectSaid = 0;
        int indirectRight = 0;
        int wholeGold = 0;
        int wholeFound = 0;
        Map<String, int[]> types = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = new ObjectMapper().readTree(line);
            String text = document.get("text").asText();
            List<Quote> found = reader.read(Tokens.of(text), List.of(), "de", people(text));
            List<Gold> gold = gold(document);
            for (Gold speech : gold) {
                int[] type = types.computeIfAbsent(speech.type(), name -> new int[2]);
                type[0]++;
                boolean covered = found.stream().anyMatch(quote -> shares(quote, speech) >= 0.5);
                type[1] += covered ? 1 : 0;
                if (errors && !covered && !speech.type().equals("Direct")) {
                    System.out.println("MISSED " + speech.type() + ": " + cut(text, speech.start() - 60, speech.start()) + "【"
                            + cut(text, speech.start(), speech.end()) + "】" + cut(text, speech.end(), speech.end() + 60));
                }
                if (speech.type().equals("Direct")) {
                    directGold++;
                    Quote match = found.stream().filter(quote -> quote.kind() != Kind.INDIRECT && overlap(quote, speech) >= 0.5).findFirst()
                            .orElse(null);
                    directFound += match != null ? 1 : 0;
                    boolean whole = !speech.nested() && cut(text, speech.start(), speech.end()).split(" ").length >= 5;
                    wholeGold += whole ? 1 : 0;
                    wholeFound += whole && match != null ? 1 : 0;
                    if (errors && match == null) {
                        System.out.println("MISSED Direct: " + cut(text, speech.start() - 60, speech.start()) + "【"
                                + cut(text, speech.start(), speech.end()) + "】" + cut(text, speech.end(), speech.end() + 60));
                    }
                    if (match != null && !speech.speaker().isEmpty()) {
                        speakerGold++;
                        boolean right = match.speaker().isPresent() && speech.speaker().stream()
                                .anyMatch(span -> names(text, match.speaker().get(), span));
                        speakerRight += right ? 1 : 0;
                        wholeSpeakers += whole ? 1 : 0;
                        wholeRight += whole && right ? 1 : 0;
                        speakerSaid += match.speaker().isPresent() ? 1 : 0;
                        if (errors && !right && (whole || Boolean.getBoolean("all"))) {
                            System.out.println("SPEAKER " + match.speaker().map(Quote.Speaker::name).orElse("-") + " not "
                                    + cut(text, speech.speaker().get(0)[0], speech.speaker().get(0)[1]) + ": "
                                    + cut(text, speech.start() - 90, speech.end() + 90));
                        }
                    }
                }
            }
            for (Quote quote : found) {
                boolean any = gold.stream().anyMatch(speech -> shares(quote, speech) >= 0.5);
                if (quote.kind() == Kind.INDIRECT) {
                    indirectSaid++;
                    indirectRight += any ? 1 : 0;
                } else {
                    directSaid++;
                    boolean right = gold.stream().anyMatch(speech -> speech.type().equals("Direct") && overlap(quote, speech) >= 0.5);
                    directRight += right ? 1 : 0;
                    if (errors && !right) {
                        System.out.println("WRONG " + quote.kind() + ": " + cut(text, quote.start() - 60, quote.start()) + "【" + quote.text()
                                + "】" + cut(text, quote.end(), quote.end() + 60));
                    }
                }
                if (errors && quote.kind() == Kind.INDIRECT && !any) {
                    System.out.println("WRONG INDIRECT " + quote.cue() + ": " + quote.text());
                }
            }
        }
        double precision = (double) directRight / directSaid;
        double recall = (double) directFound / directGold;
        System.out.printf("quotes, %s: direct P %.3f R %.3f F1 %.3f (whole %d of %d); its speaker %.3f of %d (said %d)%n", file.getFileName(),
                precision, recall, 2 * precision * recall / (precision + recall), wholeFound, wholeGold, (double) speakerRight / speakerGold,
                speakerGold, speakerSaid);
        int all = types.values().stream().mapToInt(count -> count[0]).sum();
        int covered = types.values().stream().mapToInt(count -> count[1]).sum();
        System.out.printf("  speaker of whole sentences %.3f of %d%n", (double) wholeRight / wholeSpeakers, wholeSpeakers);
        System.out.printf("  all speech found %.3f of %d; indirect said %d, right %.3f%n", (double) covered / all, all, indirectSaid,
                (double) indirectRight / indirectSaid);
        report.add(Section.QUOTES, file.getFileName().toString().replace(".jsonl", ""), AccuracyReport.MEASURED_ONLY, directGold, precision, recall,
                2 * precision * recall / (precision + recall), (double) speakerRight / speakerGold, all, (double) covered / all);
        types.forEach((type, count) -> System.out.printf("  %s %d of %d%n", type, count[1], count[0]));
    }

    /** Whom the names tagger finds, as the engine hands them on. */
    private List<SpeakerCandidate> people(String text) {
        Zone body = new Zone(ZoneKind.BODY, 0, text.codePointCount(0, text.length()));
        return names.read(Tokens.of(text), List.of(body), "de").people().stream().map(person -> new SpeakerCandidate(person.name(), person.id(),
                person.mentions().stream().map(mention -> new Span(mention.start(), mention.end())).toList())).toList();
    }

    private static boolean names(String text, Quote.Speaker speaker, int[] gold) {
        if (speaker.start() < gold[1] && gold[0] < speaker.end()) {
            return true;
        }
        String phrase = words(cut(text, gold[0], gold[1]));
        String name = words(speaker.name());
        boolean pronoun = !Character.isUpperCase(phrase.charAt(1)) && phrase.indexOf(' ', 1) == phrase.length() - 1 || phrase.length() <= 5;
        return !pronoun && (phrase.contains(name) || name.contains(phrase) || phrase.endsWith(name.substring(name.lastIndexOf(' ', name.length() - 2))));
    }

    /** The words of a phrase with one space around each, so that only whole words are found in each other. */
    private static String words(String phrase) {
        return ' ' + phrase.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
    }

    private static List<Gold> gold(JsonNode document) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode quote : document.get("quotes")) {
            List<int[]> parts = spans(quote.get("quote"));
            gold.add(new Gold(quote.get("type").asText(), quote.get("nested").asBoolean(), parts.get(0)[0], parts.get(parts.size() - 1)[1], parts,
                    spans(quote.get("speaker"))));
        }
        return gold;
    }

    private static List<int[]> spans(JsonNode array) {
        List<int[]> spans = new ArrayList<>();
        if (array != null) {
            array.forEach(span -> spans.add(new int[] {span.get(0).asInt(), span.get(1).asInt()}));
        }
        return spans;
    }

    /** Shared length by the longer span. */
    private static double overlap(Quote quote, Gold gold) {
        int shared = Math.min(quote.end(), gold.end()) - Math.max(quote.start(), gold.start());
        return (double) shared / Math.max(quote.end() - quote.start(), gold.end() - gold.start() - 2);
    }

    /** Shared length by the shorter span, at least a third of the longer. */
    private static double shares(Quote quote, Gold gold) {
        int shared = Math.min(quote.end(), gold.end()) - Math.max(quote.start(), gold.start());
        int shorter = Math.min(quote.end() - quote.start(), gold.end() - gold.start());
        int longer = Math.max(quote.end() - quote.start(), gold.end() - gold.start());
        return shared * 3 < longer ? 0 : (double) shared / shorter;
    }

    private static String cut(String text, int from, int to) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.max(0, Math.min(from, length)));
        return text.substring(start, text.offsetByCodePoints(0, Math.max(0, Math.min(to, length)))).replace('\n', '/');
    }
}
