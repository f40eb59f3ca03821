package news.dateline.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Published;

/**
 * An invented article with every fact it holds; the format is told at the head of {@code gold-de.txt}.
 *
 * @param id         language and number
 * @param language   BCP 47
 * @param published  ISO 8601 date
 * @param topics     two-digit top levels that are right
 * @param headline   its headline
 * @param paragraphs its body
 * @param marks      the facts, in the order in which they end
 */
record GoldArticle(String id, String language, String published, List<String> topics, String headline, List<String> paragraphs,
        List<Mark> marks) {

    static final List<String> LANGUAGES = List.of("de", "fr", "it", "en");

    /**
     * A fact of the text.
     *
     * @param kind  P, O, L, T, A or Q
     * @param fact  the rest of the code before the bar: full name, country, value, amount, or kind and speaker; may be empty
     * @param start first UTF-16 character in {@link #text()}
     * @param end   character after the last
     */
    record Mark(char kind, String fact, int start, int end) {

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** All articles of a language. */
    static List<GoldArticle> of(String language) {
        List<GoldArticle> articles = new ArrayList<>();
        Draft draft = null;
        for (String line : read("gold-" + language + ".txt").split("\n")) {
            if (line.startsWith("== ")) {
                if (draft != null) {
                    articles.add(draft.article());
                }
                draft = new Draft(language + "-" + (articles.size() + 1), line.substring(3).split(" "));
            } else if (draft != null && !line.isBlank()) {
                draft.paragraph(line.substring(line.indexOf(": ") + 2));
            }
        }
        articles.add(draft.article());
        return articles;
    }

    /** A resource beside the gold articles. */
    static String read(String resource) {
        try (InputStream in = GoldArticle.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text the engine should make of it. */
    String text() {
        return headline + "\n" + String.join("\n", paragraphs);
    }

    /** What a newsroom would submit; the language is left for the engine to find. */
    Content content() {
        return new Content(Optional.empty(), Optional.of(new Published(published, "versioncreated")), Optional.empty(),
                List.of(new Labelled(Optional.empty(), headline, false)), List.of(),
                List.of(new Body(Optional.empty(), Format.PLAIN, String.join("\n\n", paragraphs))), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty());
    }

    List<Mark> marks(char kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    String words(Mark mark) {
        return text().substring(mark.start(), mark.end());
    }

    private static final class Draft {
        private final String id;
        private final String[] head;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        Draft(String id, String[] head) {
            this.id = id;
            this.head = head;
        }

        void paragraph(String marked) {
            if (text.length() > 0) {
                text.append('\n');
            }
            if (words(marked, 0) != marked.length()) {
                throw new IllegalArgumentException("a bracket too many: " + marked);
            }
        }

        /** Appends words up to the bracket that closes them, or to the end; returns where it stopped. */
        private int words(String marked, int from) {
            int at = from;
            while (at < marked.length() && marked.charAt(at) != ']') {
                if (marked.charAt(at) == '[') {
                    int bar = marked.indexOf('|', at);
                    String code = marked.substring(at + 1, bar);
                    int start = text.length();
                    int close = words(marked, bar + 1);
                    marks.add(new Mark(code.charAt(0), code.substring(1).strip(), start, text.length()));
                    at = close + 1;
                } else {
                    text.append(marked.charAt(at++));
                }
            }
            return at;
        }

        GoldArticle article() {
            List<String> lines = Arrays.asList(text.toString().split("\n"));
            return new GoldArticle(id, head[0], head[1], List.of(head[2].split(",")), lines.get(0), List.copyOf(lines.subList(1, lines.size())),
                    List.copyOf(marks));
        }
    }
}
