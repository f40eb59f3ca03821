package news.dateline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** German articles of a given length, made of the paragraphs of the gold articles, the same for the same seed. */
final class GoldNews {

    private static final List<String> HEADLINES = lines("headline: ");
    private static final List<String> PARAGRAPHS = lines("body: ");

    private GoldNews() {
    }

    static String headline(int seed) {
        return HEADLINES.get(seed % HEADLINES.size());
    }

    /** Paragraphs of together about this many words. */
    static String text(int seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<String> order = new ArrayList<>();
        for (int count = 0; count < words;) {
            if (order.isEmpty()) {
                order.addAll(PARAGRAPHS);
                Collections.shuffle(order, random);
            }
            String[] paragraph = order.remove(order.size() - 1).split(" ");
            int take = Math.min(paragraph.length, words - count);
            text.append(text.length() == 0 ? "" : "\n\n").append(String.join(" ", List.of(paragraph).subList(0, take)));
            count += take;
        }
        return text.toString();
    }

    private static List<String> lines(String kind) {
        try (InputStream in = GoldNews.class.getResourceAsStream("/news/dateline/accuracy/gold-de.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(kind))
                    .map(line -> bare(line.substring(kind.length()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the marks {@code [code|words]}. */
    private static String bare(String marked) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                i = marked.indexOf('|', i);
            } else if (c != ']') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
