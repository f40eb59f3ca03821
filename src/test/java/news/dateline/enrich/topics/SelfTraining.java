package news.dateline.enrich.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Learns further indicator words for the top levels from unlabelled German news: the articles whose topic the indicator terms leave no
 * doubt about are the training set for the words beside those terms (self-training, Yarowsky 1995). Two rounds. Deterministic.
 *
 * <p>The corpus is a JSON lines file with {@code title} and {@code text}: German Wikinews, CC BY 2.5.
 */
public final class SelfTraining {

    private static final int ROUNDS = 2;
    private static final int LEAST_DOCUMENTS = 5;
    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_EVIDENCE = 16;
    /** Words speak for a top level if they are at least this many standard deviations more frequent in it than elsewhere. */
    private static final double LEAST_SIGNIFICANCE = 4;
    private static final double STRONGEST = 1.5;

    private record Document(String text, List<Zone> zones, Set<String> words) {
    }

    private SelfTraining() {
    }

    /** Learns from the articles in {@code corpus} and writes the word weights to {@code target}. */
    public static void learn(Path corpus, Path target) throws IOException {
        List<Document> documents = documents(corpus);
        List<String> learnt = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            learnt = learn(documents, new TopicReader(learnt), new TopicReader(List.of()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Words and their weights in hundredths for top levels of the media topics, made by SelfTraining from German Wikinews");
        lines.add("# (CC BY 2.5, https://de.wikinews.org) with the help of the indicator terms.");
        lines.addAll(learnt);
        Files.writeString(target, String.join("\n", lines) + "\n");
    }

    private static List<Document> documents(Path corpus) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode article = json.readTree(line);
            String title = article.get("title").asText();
            String text = title + "\n" + article.get("text").asText();
            int split = title.codePointCount(0, title.length());
            Words words = Words.of(text);
            Set<String> forms = new HashSet<>();
            for (int i = 0; i < words.count(); i++) {
                if (words.length(i) >= 4 && Character.isLetter(words.letter(i, 0))) {
                    forms.add(words.form(i));
                }
            }
            documents.add(new Document(text, List.of(new Zone(ZoneKind.HEADLINE, 0, split),
                    new Zone(ZoneKind.BODY, split + 1, text.codePointCount(0, text.length()))), forms));
        }
        return documents;
    }

    private static List<String> learn(List<Document> documents, TopicReader reader, TopicReader plain) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        Map<String, Map<Integer, Integer>> frequencies = new TreeMap<>();
        int labelled = 0;
        for (Document document : documents) {
            int top = label(reader.germanScores(document.text(), document.zones()));
            if (top >= 0) {
                labelled++;
                sizes.merge(top, 1, Integer::sum);
                for (String word : document.words()) {
                    frequencies.computeIfAbsent(word, w -> new HashMap<>()).merge(top, 1, Integer::sum);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, Integer>> entry : frequencies.entrySet()) {
            int total = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
            if (total >= LEAST_DOCUMENTS && plain.germanScores(entry.getKey(), List.of()).sum() == 0) {
                String weights = weights(entry.getValue(), total, sizes, labelled, reader.table());
                if (!weights.isEmpty()) {
                    lines.add(entry.getKey() + weights);
                }
            }
        }
        return lines;
    }

    private static int label(Tally.Scores scores) {
        int best = -1;
        for (int i = 0; i < scores.tops().length; i++) {
            if (best < 0 || scores.tops()[i] > scores.tops()[best]) {
                best = i;
            }
        }
        boolean clear = scores.tops()[best] >= LEAST_EVIDENCE && scores.tops()[best] >= LEAST_SHARE * scores.sum();
        return clear ? best : -1;
    }

    /** Log-likelihood ratio of a word under a top level against all others, where that is significant. */
    private static String weights(Map<Integer, Integer> frequency, int total, Map<Integer, Integer> sizes, int labelled, TopicTable table) {
        StringBuilder weights = new StringBuilder();
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(frequency).entrySet()) {
            int size = sizes.get(entry.getKey());
            double expected = (double) total * size / labelled;
            double deviation = (entry.getValue() - expected) / Math.sqrt(expected * (1 - (double) size / labelled));
            double inside = (entry.getValue() + 0.5) / (size + 1);
            double outside = (total - entry.getValue() + 0.5) / (labelled - size + 1);
            double ratio = Math.log(inside / outside);
            if (entry.getValue() >= 3 && deviation >= LEAST_SIGNIFICANCE && ratio > 1) {
                weights.append(' ').append(table.code(entry.getKey()), 0, 2).append(':')
                        .append(Math.round(100 * Math.min(STRONGEST, ratio * 0.5)));
            }
        }
        return weights.toString();
    }
}
