package news.dateline.training.names;

import static news.dateline.enrich.names.TrainingAccess.Lists.BODY;
import static news.dateline.enrich.names.TrainingAccess.Lists.CITY;
import static news.dateline.enrich.names.TrainingAccess.Lists.CITY_LARGE;
import static news.dateline.enrich.names.TrainingAccess.Lists.CITY_SMALL;
import static news.dateline.enrich.names.TrainingAccess.Lists.CLUB;
import static news.dateline.enrich.names.TrainingAccess.Lists.COMPANY;
import static news.dateline.enrich.names.TrainingAccess.Lists.COUNTRY;
import static news.dateline.enrich.names.TrainingAccess.Lists.FIRST_NAME;
import static news.dateline.enrich.names.TrainingAccess.Lists.LANDSCAPE;
import static news.dateline.enrich.names.TrainingAccess.Lists.LAST_NAME;
import static news.dateline.enrich.names.TrainingAccess.Lists.ORGANISATION;
import static news.dateline.enrich.names.TrainingAccess.Lists.OTHER;
import static news.dateline.enrich.names.TrainingAccess.Lists.PERSON_FULL;
import static news.dateline.enrich.names.TrainingAccess.Lists.PERSON_SURNAME;
import static news.dateline.enrich.names.TrainingAccess.Lists.REGION;
import static news.dateline.enrich.names.TrainingAccess.Lists.RISKY;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import news.dateline.enrich.names.TrainingAccess;

/**
 * Writes {@code lexicon.bin}: which lists a word or phrase stands in, and the clusters of words.
 */
public final class LexiconBuilder {

    private static final Set<String> HOME = Set.of("DE", "AT", "CH", "LI", "LU");

    private final Map<Integer, Integer> bits = new TreeMap<>();
    private final Map<Integer, Integer> starts = new TreeMap<>();
    private final Map<Integer, Integer> ordinary = new TreeMap<>();

    private LexiconBuilder() {
    }

    /**
     * Arguments: the directory of names, that of prepared lists, that of the texts written for training, the clusters, the file to
     * write.
     */
    public static void main(String[] args) throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        Path names = Path.of(args[0]);
        Path lists = Path.of(args[1]);
        Path texts = Path.of(args[2]);
        builder.firstAndLast(lists);
        builder.people(names.resolve("people.tsv"));
        builder.organisations(names.resolve("organisations.tsv"));
        builder.organisations(texts.resolve("organisations-extra.tsv"));
        builder.organisations(texts.resolve("accounts.tsv"));
        builder.places(lists.resolve("places.tsv"));
        builder.extraPlaces(texts.resolve("places-extra.tsv"));
        for (String line : Files.readAllLines(names.resolve("risky-forms.txt"))) {
            builder.add(line.strip(), RISKY);
        }
        builder.ordinary(texts.resolve("words.txt"), TrainingAccess.SMALL);
        builder.ordinary(texts.resolve("nouns.txt"), TrainingAccess.NOUN);
        builder.write(Path.of(args[3]), Path.of(args[4]));
    }

    private void firstAndLast(Path lists) throws IOException {
        for (String line : Files.readAllLines(lists.resolve("first-names.tsv"))) {
            addWord(line.split("\t")[0], FIRST_NAME);
        }
        for (String line : Files.readAllLines(lists.resolve("last-names.tsv"))) {
            addWord(line.split("\t")[0], LAST_NAME);
        }
    }

    private void people(Path file) throws IOException {
        for (String[] row : rows(file)) {
            person(row[0]);
            for (String alias : row.length > 1 ? row[1].split("; *") : new String[0]) {
                person(alias);
            }
        }
    }

    private void person(String name) {
        List<String> forms = TrainingAccess.forms(name);
        if (forms.isEmpty()) {
            return;
        }
        if (forms.size() == 1) {
            add(forms, PERSON_SURNAME);
            return;
        }
        add(forms, PERSON_FULL);
        add(forms.subList(0, 1), FIRST_NAME);
        int last = forms.size() - 1;
        add(forms.subList(last, last + 1), PERSON_SURNAME);
        int particle = 1;
        while (particle < last && !Character.isLowerCase(forms.get(particle).charAt(0))) {
            particle++;
        }
        if (particle < last) {
            add(forms.subList(particle, last + 1), PERSON_SURNAME);
        }
    }

    private void organisations(Path file) throws IOException {
        for (String[] row : rows(file)) {
            int list = list(row[2]);
            addWithCase(row[0], list);
            for (String alias : row[1].split("; *")) {
                addWithCase(alias, list);
            }
        }
    }

    private static int list(String type) {
        return switch (type) {
            case "company", "bank", "insurer", "newspaper", "media", "broadcaster", "agency" -> COMPANY;
            case "club", "league", "federation" -> CLUB;
            case "party", "authority", "court", "militant", "government", "parliament", "police", "ministry", "army", "international",
                    "union" -> BODY;
            case "festival" -> OTHER;
            case "musician" -> PERSON_SURNAME;
            default -> ORGANISATION;
        };
    }

    /** Acronyms are also written like words: Nato for NATO. */
    private void addWithCase(String name, int list) {
        add(name, list);
        if (name.length() > 3 && name.chars().allMatch(Character::isUpperCase)) {
            add(name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT), list);
        }
    }

    private void places(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t", -1);
            long population = Long.parseLong(row[5]);
            boolean home = HOME.contains(row[2]);
            int list = switch (row[1]) {
                case "country" -> COUNTRY;
                case "region" -> REGION;
                case "capital" -> CITY_LARGE;
                default -> population >= (home ? 20_000 : 100_000) ? CITY_LARGE : population >= (home ? 5_000 : 15_000) ? CITY : CITY_SMALL;
            };
            if (list == CITY_SMALL && !home && population < 5_000) {
                continue;
            }
            for (int language = 6; language < 10; language++) {
                for (String name : row[language].split("\\|")) {
                    if (name.length() > 1 && !name.equals("Extérieur")) {
                        add(name, list);
                        add(name.replaceFirst("^Kanton ", ""), list);
                    }
                }
            }
        }
    }

    private void extraPlaces(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t");
            if (line.startsWith("#") || row.length < 2) {
                continue;
            }
            boolean further = row.length == 2;
            int list = further ? row[0].startsWith("@") ? COUNTRY : CITY_LARGE : switch (row[1]) {
                case "country" -> COUNTRY;
                case "region" -> REGION;
                default -> LANDSCAPE;
            };
            for (String name : row[further ? 1 : 0].split("[|;]")) {
                add(name, list);
            }
        }
    }

    private void ordinary(Path file, int kind) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                for (String word : line.strip().split(" +")) {
                    ordinary.put(TrainingAccess.ordinaryKey(word), kind);
                }
            }
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(line.split("\t", -1));
        }
        return rows.subList(1, rows.size());
    }

    private void addWord(String name, int list) {
        List<String> forms = TrainingAccess.forms(name);
        if (forms.size() == 1) {
            add(forms, list);
        }
    }

    private void add(String name, int list) {
        add(TrainingAccess.forms(name), list);
    }

    private void add(List<String> forms, int list) {
        if (forms.isEmpty() || forms.size() > TrainingAccess.LONGEST_PHRASE) {
            return;
        }
        int[] keys = TrainingAccess.nameKeys(forms);
        bits.merge(keys[0], list, (a, b) -> a | b);
        if (keys.length > 1) {
            starts.merge(keys[1], forms.size(), Math::max);
        }
    }

    private void write(Path clusters, Path file) throws IOException {
        bits.putAll(starts);
        Map<Integer, Integer> words = new TreeMap<>();
        if (Files.exists(clusters)) {
            for (String line : Files.readAllLines(clusters)) {
                String[] row = line.split("\t");
                words.put(TrainingAccess.clusterKey(row[0]), Integer.parseInt(row[1]) | Integer.parseInt(row[2]) << 12);
            }
        }
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(bits.size());
            out.writeInt(words.size());
            out.writeInt(ordinary.size());
            write(bits, out);
            write(words, out);
            write(ordinary, out);
        }
        System.out.println("lexicon: " + bits.size() + " names, " + words.size() + " clustered words, " + ordinary.size() + " ordinary words, " + Files.size(file) + " bytes");
    }

    private static void write(Map<Integer, Integer> table, DataOutputStream out) throws IOException {
        for (int key : table.keySet()) {
            out.writeInt(key);
        }
        for (int value : table.values()) {
            out.writeShort(value);
        }
    }
}
