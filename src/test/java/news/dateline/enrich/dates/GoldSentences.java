package news.dateline.enrich.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their time expressions, from the project's own gold files. */
final class GoldSentences {

    private GoldSentences() {
    }

    record Expected(int start, int end, String type, String value) {
    }

    record Case(String published, String text, List<Expected> expressions) {
    }

    static List<Case> of(String language) {
        String name = "gold-" + language + ".txt";
        try (InputStream in = GoldSentences.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" :: "))
                    .map(GoldSentences::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Case parse(String line) {
        String[] parts = line.split(" :: ", 2);
        StringBuilder text = new StringBuilder();
        List<Expected> expressions = new ArrayList<>();
        int i = 0;
        while (i < parts[1].length()) {
            int open = parts[1].indexOf("[[", i);
            if (open < 0) {
                text.append(parts[1].substring(i));
                break;
            }
            text.append(parts[1], i, open);
            int bar = parts[1].indexOf('|', open);
            int close = parts[1].indexOf("]]", bar);
            String[] told = parts[1].substring(bar + 1, close).split(" ");
            int start = text.length();
            text.append(parts[1], open + 2, bar);
            expressions.add(new Expected(start, text.length(), told[0], told[1]));
            i = close + 2;
        }
        return new Case(parts[0], text.toString(), expressions);
    }
}
