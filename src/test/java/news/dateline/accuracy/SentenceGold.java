package news.dateline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paragraph and where its sentences begin, the first left out.
 *
 * @param text   without line feeds
 * @param starts UTF-16 indices of the sentences after the first
 * @param open   indices at which a sentence may or may not begin, for the gold does not follow a final mark there
 */
record SentenceGold(String text, Set<Integer> starts, Set<Integer> open) {

    private static final String FINAL = ".!?…";
    private static final String CLOSING = "»“”\"’')]";

    /** Adds what was found in this paragraph: the starts of all sentences but the first. */
    void score(List<Integer> found, Tally tally) {
        tally.gold += starts.size();
        for (int start : found) {
            tally.found += open.contains(start) ? 0 : 1;
            tally.right += starts.contains(start) ? 1 : 0;
        }
    }

    /**
     * German Wikinews: the sentences of the annotated articles, put back into the paragraphs of the articles they were cut from. Where one
     * follows no final mark, as at colons, semicolons and in tables, and what the annotation leaves out, is open.
     */
    static List<SentenceGold> wikinews(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("corpus/wikinews-de.jsonl"))) {
            JsonNode article = json.readTree(line);
            texts.put(article.get("id").asText(), article.get("text").asText());
        }
        List<SentenceGold> paragraphs = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("ner/wikinews-gold/wikinews-gold.jsonl"))) {
            JsonNode article = json.readTree(line);
            List<String> sentences = new ArrayList<>();
            for (JsonNode sentence : article.get("sentences")) {
                if (!sentence.get("headline").asBoolean()) {
                    sentences.add(sentence.get("text").asText());
                }
            }
            paragraphs.addAll(paragraphs(texts.get(article.get("id").asText()), sentences));
        }
        return paragraphs;
    }

    private static List<SentenceGold> paragraphs(String text, List<String> sentences) {
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> open = new TreeSet<>();
        int at = 0;
        for (String sentence : sentences) {
            int start = find(text, at, sentence);
            if (start < text.length()) {
                IntStream.range(at, start).forEach(open::add);
                (isAfterFinalMark(text, start) ? starts : open).add(start);
                at = after(text, start, sentence);
            }
        }
        IntStream.range(at, text.length()).forEach(open::add);
        List<SentenceGold> paragraphs = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n")) {
            if (!paragraph.isBlank()) {
                int second = from + skipSpace(paragraph, 0) + 1;
                int end = from + paragraph.length();
                paragraphs.add(new SentenceGold(paragraph, shifted(starts.subSet(second, end), from), shifted(open.subSet(second, end), from)));
            }
            from += paragraph.length() + 1;
        }
        return paragraphs;
    }

    private static Set<Integer> shifted(Set<Integer> indices, int from) {
        return indices.stream().map(index -> index - from).collect(Collectors.toSet());
    }

    /** The next index at which a sentence begins, or the end of the text. */
    private static int find(String text, int from, String sentence) {
        int start = skipSpace(text, from);
        while (start < text.length() && after(text, start, sentence) < 0) {
            start++;
        }
        return start;
    }

    /** Where a sentence ends that begins at an index, whatever its white space; negative if it does not. */
    private static int after(String text, int from, String sentence) {
        int at = from;
        for (int i = 0; i < sentence.length(); i++) {
            if (!isSpace(sentence.charAt(i))) {
                at = skipSpace(text, at) + 1;
                if (at > text.length() || text.charAt(at - 1) != sentence.charAt(i)) {
                    return -1;
                }
            }
        }
        return at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The project's own articles: sentences end at final marks, but for those that the list of exceptions holds. */
    static List<SentenceGold> ownArticles(String language) {
        List<String> exceptions = GoldArticle.read("gold-sentences.txt").lines().toList();
        List<SentenceGold> paragraphs = new ArrayList<>();
        for (GoldArticle article : GoldArticle.of(language)) {
            List<String> words = exceptions.stream().filter(line -> line.startsWith(article.id() + ": "))
                    .map(line -> line.substring(article.id().length() + 2)).toList();
            if (!words.stream().allMatch(article.text()::contains)) {
                throw new IllegalArgumentException(article.id() + " has not all of " + words);
            }
            article.paragraphs().forEach(paragraph -> paragraphs.add(new SentenceGold(paragraph, starts(paragraph, words), Set.of())));
        }
        return paragraphs;
    }

    private static Set<Integer> starts(String paragraph, List<String> exceptions) {
        Set<Integer> starts = IntStream.range(1, paragraph.length())
                .filter(index -> !isSpace(paragraph.charAt(index)) && isAfterFinalMark(paragraph, index)).boxed().collect(Collectors.toSet());
        for (String words : exceptions) {
            for (int at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + 1)) {
                starts.removeAll(IntStream.range(at + 1, at + words.length()).boxed().toList());
            }
        }
        return starts;
    }

    /** Whether there is white space before an index, and before it a final mark with what closes after it. */
    private static boolean isAfterFinalMark(String text, int index) {
        int end = index;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int mark = end;
        while (mark > 0 && CLOSING.indexOf(text.charAt(mark - 1)) >= 0) {
            mark--;
        }
        return end < index && mark > 0 && FINAL.indexOf(text.charAt(mark - 1)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
