package news.dateline.training.keywords;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.enrich.text.Tokens;

/**
 * Makes the table of German noun forms for keywords: in how many articles each stands, and whether it goes with articles and adjectives.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… news.dateline.training.keywords.BackgroundMaker DATA} with the folder that holds
 * {@code corpus/wikinews-de.jsonl} (CC BY 2.5), from the root of the repository. Deterministic, some seconds.
 */
public final class BackgroundMaker {

    private static final int LEAST_ARTICLES = 2;
    private static final double LEAST_DETERMINED = 0.25;
    private static final Path TARGET = Path.of("src/main/resources/news/dateline/enrich/keywords/background-de.tsv");
    private static final Set<String> DETERMINERS = Set.of("der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines",
            "keine", "kein", "keinen", "seine", "seiner", "seinem", "seinen", "ihre", "ihrer", "ihrem", "ihren", "diese", "dieser", "diesem", "diesen",
            "im", "am", "zum", "zur", "vom", "beim", "ins", "zwei", "drei", "mehrere", "viele", "einige", "alle");

    private BackgroundMaker() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        int articles = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0], "corpus/wikinews-de.jsonl"))) {
            JsonNode article = new ObjectMapper().readTree(line);
            count(Tokens.of(article.get("text").asText().replace('\n', ' ')), counts);
            articles++;
        }
        List<String> lines = new ArrayList<>();
        lines.add("# German noun forms, articles with each, c for common nouns (with m, f or n for their gender) and n for names. Made by BackgroundMaker from German Wikinews");
        lines.add("# (CC BY 2.5, https://de.wikinews.org).");
        lines.add("# articles " + articles);
        counts.forEach((form, count) -> {
            if (count[0] >= LEAST_ARTICLES) {
                lines.add(form + "\t" + count[0] + "\t" + (count[2] >= LEAST_DETERMINED * count[1] ? "c" + gender(count) : "n"));
            }
        });
        Files.writeString(TARGET, String.join("\n", lines) + "\n");
    }

    private static void count(Tokens tokens, Map<String, int[]> counts) {
        Set<String> met = new HashSet<>();
        for (int i = 1; i < tokens.count(); i++) {
            boolean noun = tokens.isWord(i) && Character.isUpperCase(tokens.first(i)) && tokens.length(i) > 2
                    && tokens.firstToken(tokens.sentenceOf(i)) != i && tokens.isWord(i - 1);
            if (noun) {
                String form = tokens.form(i).replace("ß", "ss");
                int[] count = counts.computeIfAbsent(form, f -> new int[6]);
                count[0] += met.add(form) ? 1 : 0;
                count[1]++;
                count[2] += isDetermined(tokens.form(i - 1)) ? 1 : 0;
                addGender(count, tokens.form(i - 1));
            }
        }
    }

    /** What an article says of the gender: masculine, feminine, neuter from the fourth place on. */
    private static void addGender(int[] count, String before) {
        switch (before) {
            case "einen" -> count[3] += 3;
            case "den" -> count[3]++;
            case "eine", "einer", "zur" -> count[4] += 3;
            case "die" -> count[4]++;
            case "das", "ins" -> count[5] += 4;
            case "dem", "im", "am", "zum", "vom", "beim", "des", "eines", "ein", "einem" -> {
                count[3]++;
                count[5]++;
            }
            case "der" -> {
                count[3]++;
                count[4]++;
            }
            default -> {
            }
        }
    }

    private static String gender(int[] count) {
        int most = Math.max(count[3], Math.max(count[4], count[5]));
        int sum = count[3] + count[4] + count[5];
        if (most < 3 || most * 2 <= sum) {
            return "";
        }
        return count[3] == most ? "m" : count[4] == most ? "f" : "n";
    }

    /** An article, or an adjective: a small word with an adjective's ending that is no verb. */
    private static boolean isDetermined(String before) {
        return DETERMINERS.contains(before) || Character.isLowerCase(before.charAt(0)) && before.length() > 5
                && (before.endsWith("ische") || before.endsWith("ischen") || before.endsWith("ischer") || before.endsWith("lichen")
                || before.endsWith("liche") || before.endsWith("igen") || before.endsWith("ige") || before.endsWith("ungen"));
    }
}
