package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.dateline.enrich.names.TrainingAccess;
import news.dateline.training.names.Example.Name;

/**
 * Swaps annotated names for others of the same type out of the lists, so that the tagger learns what stands around names
 * rather than the names of its training text (Dai and Adel 2020, mention replacement).
 */
final class Replacement {

    private final List<List<String>> people = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();
    private final List<String> firstNames = new ArrayList<>();
    private final List<String> lastNames = new ArrayList<>();
    private final List<List<String>> places = new ArrayList<>();
    private final List<List<String>> organisations = new ArrayList<>();
    private final List<List<String>> shortOrganisations = new ArrayList<>();

    Replacement(Path names, Path lists, Path texts) throws IOException {
        for (String line : Files.readAllLines(names.resolve("people.tsv"))) {
            List<String> forms = TrainingAccess.forms(line.split("\t")[0]);
            if (forms.size() > 1) {
                people.add(forms);
                surnames.add(forms.get(forms.size() - 1));
            }
        }
        organisations(names.resolve("organisations.tsv"));
        organisations(texts.resolve("organisations-extra.tsv"));
        for (String line : Files.readAllLines(lists.resolve("places.tsv"))) {
            String[] row = line.split("\t", -1);
            long population = Long.parseLong(row[5]);
            String name = row[6].isEmpty() ? row[9] : row[6];
            boolean home = "DE AT CH".contains(row[2]);
            if (!row[1].equals("country") && population > (home ? 3000 : 100_000) && !name.isEmpty()) {
                List<String> forms = TrainingAccess.forms(name.split("\\|")[0]);
                if (forms.size() <= 3) {
                    places.add(forms);
                }
            }
        }
        words(lists.resolve("first-names.tsv"), firstNames);
        words(lists.resolve("last-names.tsv"), lastNames);
    }

    private void organisations(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", -1);
            addOrganisation(row[0]);
            for (String alias : row[1].split("; *")) {
                addOrganisation(alias);
            }
        }
    }

    private void addOrganisation(String name) {
        List<String> forms = TrainingAccess.forms(name);
        if (!forms.isEmpty()) {
            (forms.size() == 1 ? shortOrganisations : organisations).add(forms);
        }
    }

    private static void words(Path file, List<String> words) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t");
            if (row[0].indexOf(' ') < 0 && (row[1].contains("de") || row[1].contains("fr") || row[1].contains("it") || row[1].contains("en")
                    || row[0].hashCode() % 3 == 0)) {
                words.add(row[0]);
            }
        }
    }

    /** The sentence with each of its names swapped with the given chance. */
    Example swap(Example example, double chance, Random random) {
        List<String> forms = new ArrayList<>();
        List<Integer> allowed = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int t = 0;
        for (Name name : example.names()) {
            copy(example, t, name.first(), forms, allowed);
            List<String> other = name.type() < 3 && random.nextDouble() < chance ? other(example, name, random) : null;
            int first = forms.size();
            if (other == null) {
                copy(example, name.first(), name.end(), forms, allowed);
            } else {
                for (int i = 0; i < other.size(); i++) {
                    forms.add(other.get(i));
                    allowed.add(1 << TrainingAccess.label(name.type(), i, other.size()));
                }
            }
            names.add(new Name(first, forms.size(), name.type()));
            t = name.end();
        }
        copy(example, t, example.forms().length, forms, allowed);
        return new Example(forms.toArray(String[]::new), allowed.stream().mapToInt(i -> i).toArray(), names);
    }

    private static void copy(Example example, int from, int to, List<String> forms, List<Integer> allowed) {
        for (int t = from; t < to; t++) {
            forms.add(example.forms()[t]);
            allowed.add(example.allowed()[t]);
        }
    }

    /** Null where a swap would do harm: a name that is part of a compound, in small letters, or a country. */
    private List<String> other(Example example, Name name, Random random) {
        String last = example.forms()[name.end() - 1];
        String first = example.forms()[name.first()];
        if (!Character.isUpperCase(first.charAt(0)) || last.indexOf('-') > 0) {
            return null;
        }
        boolean single = name.end() - name.first() == 1;
        List<String> other = switch (name.type()) {
            case 0 -> person(single, random);
            case 1 -> single && name.first() > 0 && !isArticle(example.forms()[name.first() - 1]) ? pick(places, random) : null;
            default -> single ? pick(shortOrganisations, random) : pick(organisations, random);
        };
        if (other == null) {
            return null;
        }
        boolean genitive = name.type() < 2 && last.endsWith("s") && last.length() > 4 && name.end() < example.forms().length
                && Character.isUpperCase(example.forms()[name.end()].charAt(0));
        String end = other.get(other.size() - 1);
        if (!genitive || end.endsWith("s") || end.endsWith("z") || end.endsWith("x")) {
            return other;
        }
        List<String> inflected = new ArrayList<>(other);
        inflected.set(other.size() - 1, end + "s");
        return inflected;
    }

    private static boolean isArticle(String word) {
        return switch (word) {
            case "der", "die", "das", "dem", "den", "des", "im", "am", "zur", "zum", "the" -> true;
            default -> false;
        };
    }

    private List<String> person(boolean single, Random random) {
        boolean listed = random.nextInt(10) < 5;
        if (single) {
            return List.of(listed ? pick(surnames, random) : pick(lastNames, random));
        }
        if (listed) {
            return pick(people, random);
        }
        return List.of(pick(firstNames, random), random.nextBoolean() ? pick(lastNames, random) : pick(surnames, random));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
