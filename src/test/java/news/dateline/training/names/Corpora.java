package news.dateline.training.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.training.names.Sample.Mark;

/** Reads the annotated corpora into one form. */
final class Corpora {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which of every two sentences of GermEval a held-out training does not see. */
    static final int KEPT = 0;

    private Corpora() {
    }

    /** Every other sample, from the first (0) or second (1). */
    static List<Sample> everyOther(List<Sample> samples, int from) {
        return IntStream.range(0, samples.size()).filter(i -> i % 2 == from).mapToObj(samples::get).toList();
    }

    static List<Sample> wikinews(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JSON.readTree(line);
            for (JsonNode sentence : article.get("sentences")) {
                List<Mark> marks = new ArrayList<>();
                for (JsonNode e : sentence.get("entities")) {
                    marks.add(new Mark(e.get("start").asInt(), e.get("end").asInt(), type(e.get("type").asText())));
                }
                samples.add(new Sample(article.get("id").asText(), sentence.get("text").asText(), marks, true));
            }
        }
        return samples;
    }

    /** All but the last tenth of the sentences of Wikinews: what a held-out training sees. Cut where an article starts. */
    static List<Sample> withoutLastTenth(List<Sample> wikinews) {
        return wikinews.subList(0, startOfLastTenth(wikinews));
    }

    /** The last tenth of the sentences of Wikinews, which a held-out training does not see. */
    static List<Sample> lastTenth(List<Sample> wikinews) {
        return wikinews.subList(startOfLastTenth(wikinews), wikinews.size());
    }

    private static int startOfLastTenth(List<Sample> wikinews) {
        int start = wikinews.size() * 9 / 10;
        while (start > 0 && wikinews.get(start).group().equals(wikinews.get(start - 1).group())) {
            start--;
        }
        return start;
    }

    static List<Sample> smartData(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = JSON.readTree(line);
            String text = document.get("text").asText();
            List<Mark> marks = new ArrayList<>();
            for (JsonNode e : document.get("entities")) {
                int type = smartType(e.get("type").asText().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                if (type >= 0 && !isAdjective(type, text.charAt(e.get("start").asInt()))) {
                    int start = e.get("start").asInt();
                    int end = e.get("end").asInt();
                    boolean isTag = start > 0 && isSign(text.charAt(start - 1));
                    marks.add(isTag ? new Mark(start - 1, endOfTag(text, end), type) : new Mark(start, end, type));
                }
            }
            samples.add(new Sample(document.get("id").asText(), text, marks, false));
        }
        return samples;
    }

    /** Adjectives of places (deutsche) are annotated there, but are no mentions here. */
    private static boolean isAdjective(int type, char first) {
        return type == 1 && Character.isLowerCase(first);
    }

    /** The sign before a tag or account belongs to the name, as in the development part; the training part leaves it out. */
    private static boolean isSign(char c) {
        return c == '#' || c == '@';
    }

    /** Where a tag or account ends that a name ends within: BVG in @BVG_Tram names the account. */
    private static int endOfTag(String text, int end) {
        int t = end;
        while (t < text.length() && (text.charAt(t) == '_' || t > end && Character.isLetterOrDigit(text.charAt(t)))) {
            t++;
        }
        return t;
    }

    private static int smartType(String type) {
        return type.startsWith("person") ? 0 : type.startsWith("location") ? 1 : type.startsWith("organization") ? 2 : -1;
    }

    private static int type(String name) {
        return switch (name) {
            case "PER" -> 0;
            case "LOC" -> 1;
            case "ORG" -> 2;
            default -> 3;
        };
    }

    /** The outer column of GermEval; derivations and parts are no names. */
    static List<Sample> germEval(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Joined joined = new Joined(true);
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t");
            if (line.isBlank() || row[0].equals("#")) {
                joined.end(samples, "germeval");
                if (row.length > 1) {
                    joined.group = row[1];
                }
                continue;
            }
            String tag = row[2];
            boolean name = tag.length() == 5;
            joined.add(row[1], name ? tag.charAt(0) : 'O', name ? type(tag.substring(2)) : -1);
        }
        joined.end(samples, "germeval");
        return samples;
    }

    static List<Sample> wikigold(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Joined joined = new Joined(true);
        String previous = "O";
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split(" ");
            if (line.isBlank()) {
                joined.end(samples, "wikigold");
                previous = "O";
                continue;
            }
            String tag = row[1];
            char position = tag.equals("O") ? 'O' : tag.equals(previous) ? 'I' : 'B';
            int type = tag.equals("O") ? -1 : tag.endsWith("MISC") ? Sample.OPEN : type(tag.substring(2));
            joined.add(row[0], position, type);
            previous = tag;
        }
        joined.end(samples, "wikigold");
        return samples;
    }

    /** MobIE, without the texts that are in SmartData too. */
    static List<Sample> mobie(Path file, List<Sample> known) throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Sample sample : known) {
            for (String line : sample.text().split("\n")) {
                seen.add(letters(line));
            }
            seen.add(letters(sample.text()));
        }
        String all = String.join("\n", seen);
        List<Sample> samples = new ArrayList<>();
        Joined joined = new Joined(false);
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t");
            if (line.isBlank() || row[0].equals("#doc")) {
                joined.end(samples, "mobie");
                continue;
            }
            String tag = row[row.length - 1];
            int type = tag.length() > 2 ? smartType(tag.substring(2)) : -1;
            joined.add(row[0], type < 0 ? 'O' : tag.charAt(0), type);
        }
        joined.end(samples, "mobie");
        samples.removeIf(sample -> {
            String text = letters(sample.text());
            return text.length() < 12 || all.contains(text);
        });
        return samples;
    }

    /** The sentences written for this project to be shown as they are: all files of a directory, in the order of their names. */
    static List<Sample> allWritten(Path texts) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts.resolve("written"))) {
            for (Path file : files.sorted().toList()) {
                samples.addAll(written(file));
            }
        }
        return samples;
    }

    /** The sentences of one file written for this project. */
    static List<Sample> written(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            int at = 0;
            for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
                int close = line.indexOf(']', open);
                text.append(line, at, open);
                int start = text.length();
                text.append(line, open + 3, close);
                marks.add(new Mark(start, text.length(), "PLOX".indexOf(line.charAt(open + 1))));
                at = close + 1;
            }
            text.append(line.substring(at));
            samples.add(new Sample("written", text.toString(), marks, true));
        }
        return samples;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Joins tokens to a text. */
    private static final class Joined {
        private final boolean other;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private String group = "";

        Joined(boolean other) {
            this.other = other;
        }

        void add(String token, char position, int type) {
            if (text.length() > 0) {
                text.append(' ');
            }
            int start = text.length();
            text.append(token);
            if (position == 'O') {
                return;
            }
            if (position == 'I' && !marks.isEmpty() && marks.get(marks.size() - 1).end() == start - 1) {
                Mark last = marks.remove(marks.size() - 1);
                marks.add(new Mark(last.start(), text.length(), last.type()));
            } else {
                marks.add(new Mark(start, text.length(), type));
            }
        }

        void end(List<Sample> samples, String name) {
            if (text.length() > 0) {
                samples.add(new Sample(name + group, text.toString(), List.copyOf(marks), other));
            }
            text.setLength(0);
            marks.clear();
        }
    }
}
