package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.dateline.enrich.names.TrainingAccess;
import news.dateline.enrich.text.Tokens;

/**
 * Sorts the words of unlabelled text into clusters by the words beside them: the exchange algorithm for class bigrams (Martin,
 * Liermann, Ney 1998). A word is moved to the cluster that raises the likelihood most, until the rounds are over.
 */
public final class Clusters {

    private static final int RAREST = 2;

    private final int clusters;
    private final int[] cluster;
    private final int[][] next;
    private final int[][] previous;
    private final long[] sizes;
    private final long[][] bigrams;
    private final int[] counts;

    private Clusters(int words, int clusters, int[] text) {
        this.clusters = clusters;
        cluster = new int[words];
        counts = new int[words];
        sizes = new long[clusters];
        bigrams = new long[clusters][clusters];
        Map<Integer, Map<Integer, Integer>> right = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> left = new HashMap<>();
        for (int i = 0; i < text.length; i++) {
            counts[text[i]]++;
            if (i + 1 < text.length) {
                right.computeIfAbsent(text[i], k -> new TreeMap<>()).merge(text[i + 1], 1, Integer::sum);
                left.computeIfAbsent(text[i + 1], k -> new TreeMap<>()).merge(text[i], 1, Integer::sum);
            }
        }
        next = pairs(words, right);
        previous = pairs(words, left);
        for (int w = 0; w < words; w++) {
            cluster[w] = w < clusters ? w : w % clusters;
            sizes[cluster[w]] += counts[w];
        }
        for (int w = 0; w < words; w++) {
            for (int i = 0; i < next[w].length; i += 2) {
                bigrams[cluster[w]][cluster[next[w][i]]] += next[w][i + 1];
            }
        }
    }

    private static int[][] pairs(int words, Map<Integer, Map<Integer, Integer>> map) {
        int[][] pairs = new int[words][0];
        map.forEach((word, others) -> {
            int[] flat = new int[others.size() * 2];
            int n = 0;
            for (Map.Entry<Integer, Integer> other : others.entrySet()) {
                flat[n++] = other.getKey();
                flat[n++] = other.getValue();
            }
            pairs[word] = flat;
        });
        return pairs;
    }

    /** Arguments: the data directory, the number of clusters, the directory of the texts written for training, the file to write. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<List<String>> sentences = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(data.resolve("corpus/wikinews-de.jsonl"))) {
            add(json.readTree(line).get("text").asText(), sentences);
        }
        List<Sample> wikinews = Corpora.wikinews(data.resolve("ner/wikinews-gold/wikinews-gold.jsonl"));
        List<Sample> smart = Corpora.smartData(data.resolve("ner/smartdata-train.jsonl"));
        List<Sample> samples = new ArrayList<>(smart);
        samples.addAll(Corpora.mobie(data.resolve("ner/mobie-train.bio.tsv"), smart));
        if (!Boolean.getBoolean("held")) {
            samples.addAll(Corpora.germEval(data.resolve("ner/germeval2014-dev.tsv")));
        }
        samples.addAll(Corpora.wikigold(data.resolve("ner/wikigold-en.conll")));
        samples.addAll(Corpora.allWritten(Path.of(args[2])));
        samples.forEach(sample -> add(sample.text(), sentences));
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> words = new ArrayList<>(counts.keySet());
        words.removeIf(word -> counts.get(word) < RAREST || word.equals("<s>") || word.equals("<?>"));
        words.sort((a, b) -> counts.get(b) - counts.get(a));
        words.add("<s>");
        words.add("<?>");
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        List<Integer> text = new ArrayList<>();
        for (List<String> sentence : sentences) {
            text.add(numbers.get("<s>"));
            sentence.forEach(word -> text.add(numbers.getOrDefault(word, numbers.get("<?>"))));
        }
        int[] flat = text.stream().mapToInt(i -> i).toArray();
        System.out.println(flat.length + " tokens, " + words.size() + " words");
        Clusters clusters = new Clusters(words.size(), Integer.parseInt(args[1]), flat);
        for (int round = 1; round <= 8; round++) {
            System.out.println("round " + round + ": " + clusters.round() + " moved");
        }
        samples.addAll(Boolean.getBoolean("held") ? Corpora.withoutLastTenth(wikinews) : wikinews);
        Map<String, Integer> roles = roles(samples);
        StringBuilder out = new StringBuilder();
        for (int w = 0; w < words.size() - 2; w++) {
            out.append(words.get(w)).append('\t').append(clusters.cluster[w] + 1).append('\t')
                    .append(roles.getOrDefault(words.get(w), 0)).append('\n');
        }
        Files.writeString(Path.of(args[3]), out);
    }

    /**
     * Of small words and marks that occur five times at least, whether names never contain them (4), begin with them (2) or end
     * with them (1), added up; once in a thousand is never.
     */
    private static Map<String, Integer> roles(List<Sample> samples) {
        Map<String, int[]> counts = new HashMap<>();
        for (Sample sample : samples) {
            for (Example example : Example.of(sample)) {
                for (int t = 0; t < example.forms().length; t++) {
                    int[] count = counts.computeIfAbsent(example.forms()[t], key -> new int[4]);
                    boolean open = example.allowed()[t] == (1 << TrainingAccess.LABELS) - 1;
                    int label = Integer.numberOfTrailingZeros(example.allowed()[t]);
                    boolean named = open || label != 0;
                    boolean last = t + 1 == example.forms().length || (example.allowed()[t + 1] & 1) != 0
                            || TrainingAccess.starts(Integer.numberOfTrailingZeros(example.allowed()[t + 1]));
                    count[0]++;
                    count[1] += named ? 1 : 0;
                    count[2] += named && !open && TrainingAccess.starts(label) ? 1 : 0;
                    count[3] += named && !open && last ? 1 : 0;
                }
            }
        }
        Map<String, Integer> roles = new HashMap<>();
        counts.forEach((form, count) -> {
            boolean small = Character.isLowerCase(form.charAt(0)) || form.length() == 1 && !Character.isUpperCase(form.charAt(0));
            if (small && count[0] >= 5) {
                int most = count[0] / 1000;
                roles.put(form, (count[1] == 0 ? 4 : 0) + (count[2] <= most ? 2 : 0) + (count[3] <= most ? 1 : 0));
            }
        });
        return roles;
    }

    private static void add(String text, List<List<String>> sentences) {
        Tokens tokens = Tokens.of(text);
        for (int s = 0; s < tokens.sentences(); s++) {
            List<String> sentence = new ArrayList<>();
            for (int t = tokens.firstToken(s); t < tokens.endToken(s); t++) {
                sentence.add(form(tokens.form(t)));
            }
            sentences.add(sentence);
        }
    }

    /** Numbers count as one word by their length. */
    private static String form(String form) {
        return Character.isDigit(form.charAt(0)) && !form.chars().anyMatch(Character::isLetter) ? "0".repeat(form.length()) : form;
    }

    private int round() {
        int moved = 0;
        long[] right = new long[clusters];
        long[] left = new long[clusters];
        for (int w = 0; w < cluster.length; w++) {
            java.util.Arrays.fill(right, 0);
            java.util.Arrays.fill(left, 0);
            long self = 0;
            for (int i = 0; i < next[w].length; i += 2) {
                if (next[w][i] == w) {
                    self = next[w][i + 1];
                } else {
                    right[cluster[next[w][i]]] += next[w][i + 1];
                }
            }
            for (int i = 0; i < previous[w].length; i += 2) {
                if (previous[w][i] != w) {
                    left[cluster[previous[w][i]]] += previous[w][i + 1];
                }
            }
            int from = cluster[w];
            shift(w, from, right, left, self, -1);
            int best = from;
            double most = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < clusters; c++) {
                double gain = gain(c, right, left, self, counts[w]);
                if (gain > most) {
                    most = gain;
                    best = c;
                }
            }
            shift(w, best, right, left, self, 1);
            cluster[w] = best;
            moved += best == from ? 0 : 1;
        }
        return moved;
    }

    private void shift(int w, int c, long[] right, long[] left, long self, int sign) {
        sizes[c] += (long) sign * counts[w];
        for (int d = 0; d < clusters; d++) {
            bigrams[c][d] += sign * right[d];
            bigrams[d][c] += sign * left[d];
        }
        bigrams[c][c] += sign * self;
    }

    private double gain(int c, long[] right, long[] left, long self, int count) {
        double gain = -2 * (f(sizes[c] + count) - f(sizes[c]));
        for (int d = 0; d < clusters; d++) {
            if (d != c) {
                if (right[d] != 0) {
                    gain += f(bigrams[c][d] + right[d]) - f(bigrams[c][d]);
                }
                if (left[d] != 0) {
                    gain += f(bigrams[d][c] + left[d]) - f(bigrams[d][c]);
                }
            }
        }
        return gain + f(bigrams[c][c] + right[c] + left[c] + self) - f(bigrams[c][c]);
    }

    private static double f(long n) {
        return n <= 1 ? 0 : n * Math.log(n);
    }
}
