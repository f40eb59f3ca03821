package news.dateline.enrich.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The people and organisations known by name, with their other names. Organisations are found under any inflection, people
 * as written. A short name that several bear is known only where a country decides. Immutable and thread-safe.
 */
final class Directory {

    /**
     * Someone or something known.
     *
     * @param name    the name it goes by
     * @param aliases other names, acronyms among them
     * @param type    a hint to what it is
     * @param country ISO 3166-1 alpha-2 code, or empty
     * @param id      what tells an organisation from all others, in small letters; empty for people
     */
    record Entry(String name, String[] aliases, String type, String country, String id) {

        boolean isAgency() {
            return type.equals("agency");
        }

        /** The name or alias that is an inflected form's nominative. */
        Optional<String> named(String inflected) {
            long stems = stems(inflected);
            return Stream.concat(Stream.of(name), Stream.of(aliases)).filter(own -> stems(own) == stems).findFirst();
        }

        /** An acronym among the names that is not the name itself. */
        Optional<String> acronym() {
            if (isAcronym(name)) {
                return Optional.empty();
            }
            for (String alias : aliases) {
                if (isAcronym(alias) && !alias.equalsIgnoreCase(name)) {
                    return Optional.of(alias);
                }
            }
            return Optional.empty();
        }
    }

    /** Nouns that are an acronym too when in capitals. */
    private static final Set<String> NOUNS = Set.of("Bund", "Not", "Gas", "Ehe", "Gast");

    /** Stands for the countries of namesakes. */
    private static final String SEVERAL = "*";

    private final Map<String, Entry> people = new HashMap<>(40_000);
    private final Map<Long, Entry[]> organisations = new HashMap<>(40_000);
    private final Map<String, Entry> surnames = new HashMap<>(4_000);

    Directory() {
        read("people.tsv.gz", this::person);
        List<String[]> rows = new ArrayList<>(16_000);
        read("organisations.tsv.gz", rows::add);
        Map<String, String> countries = new HashMap<>(16_000);
        rows.forEach(row -> countries.merge(Slug.of(row[0]), country(row), (one, other) -> one.equals(other) ? one : SEVERAL));
        rows.forEach(row -> organisation(row, countries));
        surnames.values().removeIf(entry -> entry.name().isEmpty());
    }

    private static void read(String resource, java.util.function.Consumer<String[]> rows) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Directory.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.accept(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource unreadable: " + resource, e);
        }
    }

    private static String[] aliases(String[] row) {
        return row[1].isEmpty() ? new String[0] : row[1].split("; *");
    }

    private static String country(String[] row) {
        return row.length > 3 ? row[3] : "";
    }

    private void person(String[] row) {
        Entry entry = new Entry(row[0], aliases(row), row[2], country(row), "");
        people.put(entry.name(), entry);
        for (String alias : entry.aliases()) {
            people.putIfAbsent(alias, entry);
        }
        String surname = entry.name().substring(entry.name().lastIndexOf(' ') + 1);
        Entry nobody = new Entry("", new String[0], "", "", "");
        surnames.merge(surname, entry.type().equals("head-of-state") ? entry : nobody, (a, b) -> nobody);
    }

    private void organisation(String[] row, Map<String, String> countries) {
        Entry entry = new Entry(row[0], aliases(row), row[2], country(row), id(row, countries));
        add(entry.name(), entry);
        for (String alias : entry.aliases()) {
            add(alias, entry);
        }
    }

    private void add(String name, Entry entry) {
        organisations.merge(stems(name), new Entry[] {entry}, (all, one) -> {
            if (all[all.length - 1] == entry) {
                return all;
            }
            Entry[] more = java.util.Arrays.copyOf(all, all.length + 1);
            more[all.length] = entry;
            return more;
        });
    }

    /** The hash of a name's words under crude stems. */
    static long stems(String name) {
        long hash = 3;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ') {
                if (i > start) {
                    hash = Hashes.of(hash, Lexicon.stemHash(name.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return hash;
    }

    /** The person of a full name or of an alias. */
    Optional<Entry> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The one person known by a surname alone. */
    Optional<Entry> surname(String surname) {
        Entry alias = people.get(surname);
        return Optional.ofNullable(alias != null ? alias : surnames.get(surname));
    }

    /** The organisation of a name; where several bear it, the one of the country. */
    Optional<Entry> organisation(String name, String country) {
        Entry[] found = organisations.get(stems(name));
        if (found == null) {
            return Optional.empty();
        }
        for (Entry entry : found) {
            if (entry.country().equals(country)) {
                return Optional.of(entry);
            }
        }
        return Optional.of(found[0]);
    }

    /**
     * What tells an organisation from all others. It hangs on the list alone, not on the article, and spellings of one name have one;
     * namesakes of several countries are told apart by them, and an acronym that is a noun too goes by its long form ({@code BUND} is not
     * {@code der Bund}).
     */
    private static String id(String[] row, Map<String, String> countries) {
        String name = row[0];
        String slug = Slug.of(name);
        if (isAcronym(name) && NOUNS.contains(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))) {
            slug = Stream.of(aliases(row)).filter(alias -> alias.indexOf(' ') > 0).findFirst().map(Slug::of).orElse(slug);
        }
        String country = country(row);
        return country.isEmpty() || countries.getOrDefault(slug, country).equals(country) ? slug : slug + '-' + country.toLowerCase(Locale.ROOT);
    }

    /** Whether a word is a known acronym written like a word, Nato for NATO, and nothing else that is known (Bund). */
    boolean isSpokenAcronym(String word) {
        Entry[] found = organisations.get(stems(word));
        if (found == null) {
            return !NOUNS.contains(word) && organisations.containsKey(stems(word.toUpperCase(Locale.ROOT)));
        }
        for (Entry entry : found) {
            boolean capitals = isCapitals(entry.name(), word);
            for (String alias : entry.aliases()) {
                capitals |= isCapitals(alias, word);
            }
            if (!capitals) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String name, String word) {
        return name.length() == word.length() && name.equalsIgnoreCase(word) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Two to seven characters, capitals for the most part. */
    static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return name.length() >= 2 && name.length() <= 7 && capitals >= 2 && capitals * 2 > name.length();
    }
}
