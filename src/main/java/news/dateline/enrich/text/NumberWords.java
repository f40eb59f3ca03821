package news.dateline.enrich.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number words of a language up to 999,000 as single words, compounds included ({@code einundzwanzig},
 * {@code fünfhundert}, {@code dreitausend}, {@code vingt-deux}, {@code ventuno}, {@code twenty-two}).
 */
public final class NumberWords {

    private static final WordLists LISTS = WordLists.beside(NumberWords.class, "numbers.txt");

    private NumberWords() {
    }

    /**
     * Words and their values.
     *
     * @param language {@code de}, {@code fr}, {@code it} or {@code en}; for any other there are none
     */
    public static Map<String, Integer> of(String language) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (String line : LISTS.lines(language)) {
            String[] parts = line.split(" ");
            List.of(parts).subList(1, parts.length).forEach(word -> words.put(word, Integer.valueOf(parts[0])));
        }
        Map<String, Integer> simple = Map.copyOf(words);
        simple.forEach((ten, tens) -> {
            if (tens >= 20 && tens <= 90 && tens % 10 == 0) {
                simple.forEach((unit, units) -> join(language, ten, tens, unit, units, words));
            }
        });
        if (language.equals("de")) {
            hundreds(words);
        } else if (language.equals("it")) {
            for (int i = 2; i <= 9; i++) {
                multiples(words, i, 100, "cento");
                multiples(words, i, 1000, "mila");
            }
            multiples(words, 10, 1000, "mila");
        }
        return words;
    }

    private static void join(String language, String ten, int tens, String unit, int units, Map<String, Integer> words) {
        int most = language.equals("fr") && (ten.equals("soixante") || ten.equals("quatre-vingt")) ? 19 : 9;
        if (units < 1 || units > most || language.equals("fr") && ten.endsWith("-dix")) {
            return;
        }
        switch (language) {
            case "de" -> {
                if (units > 1 || unit.equals("ein")) {
                    words.put(unit + "und" + ten, tens + units);
                }
            }
            case "it" -> words.put((units == 1 || units == 8 ? ten.substring(0, ten.length() - 1) : ten) + unit, tens + units);
            default -> words.put(ten + "-" + unit, tens + units);
        }
    }

    private static void hundreds(Map<String, Integer> words) {
        for (int i = 1; i <= 9; i++) {
            multiples(words, i, 100, "hundert");
        }
        Map.copyOf(words).forEach((word, value) -> {
            if ((value >= 1 && value <= 100 || value % 100 == 0 && value < 1000 && value > 0) && !word.startsWith("eine") && !word.startsWith("beide") && !word.endsWith("er")
                    && !word.equals("eins")) {
                words.put(word + "tausend", value * 1000);
            }
        });
    }

    private static void multiples(Map<String, Integer> words, int factor, int power, String name) {
        Map.copyOf(words).forEach((word, value) -> {
            if (value == factor && word.matches("[\\p{L}]+") && !word.endsWith("er") && !word.equals("eins")
                    && !word.startsWith("beide") && (!word.startsWith("eine"))) {
                words.put(word + name, factor * power);
            }
        });
    }
}
