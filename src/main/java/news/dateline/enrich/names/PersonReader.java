package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Person;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.text.Tokens;

/**
 * Makes people of their names: a surname alone is whoever of that surname was named last, a first name alone the one person
 * who bears it. Two full names with one surname are two people.
 */
final class PersonReader {

    private static final Set<String> TITLES = Set.of("Dr.", "Prof.", "Herr", "Herrn", "Frau", "Mr.", "Mrs.", "Ms.", "Sir", "Lord", "Madame",
            "Monsieur", "M.", "Mme", "Signor", "Signora", "Dott.", "Don", "Dame", "Dipl.-Ing.", "med.", "h.c.");

    /** Of more bearers of one surname the later ones are found by their full names only. */
    private static final int MOST_BEARERS = 20;

    private final Directory directory;
    private final Calibration calibration;

    PersonReader(Directory directory, Calibration calibration) {
        this.directory = directory;
        this.calibration = calibration;
    }

    List<Person> read(Tokens tokens, Word[] words, List<Occurrence> all, Authorities authorities, Relevance relevance, String language) {
        RoleReader roles = new RoleReader(tokens, words, all);
        List<Person> people = new ArrayList<>();
        Map<String, Subject> byId = new LinkedHashMap<>();
        for (Subject subject : new Linking().read(all)) {
            subject.authority = subject.authority.or(() -> authorities.named(subject.name, Label.PERSON));
            byId.merge(subject.authority.map(Entry::id).orElseGet(() -> "person:" + Slug.of(subject.name)), subject, Subject::with);
        }
        byId.forEach((id, subject) -> {
            double weight = relevance.of(subject, 0);
            people.add(new Person(id, subject.authority.map(Entry::name).orElse(subject.name),
                    roles.of(subject, language.equals("en"), language.equals("fr") || language.equals("it")), Relevance.rel(weight), weight,
                    subject.confidence(calibration), subject.authority.map(Entry::sameAs).orElse(List.of()), subject.mentions(tokens)));
        });
        people.sort((a, b) -> Double.compare(b.relevance(), a.relevance()));
        return people;
    }

    /** Same surname and same first name, or the initial of it: J. Biden, Joe R. Biden, Joe Biden. */
    private static boolean isSame(String one, String other) {
        if (!last(one).equals(last(other)) || one.indexOf(' ') < 0 || other.indexOf(' ') < 0) {
            return false;
        }
        String a = first(one);
        String b = first(other);
        return a.equals(b) || a.charAt(0) == b.charAt(0) && (a.endsWith(".") && a.length() == 2 || b.endsWith(".") && b.length() == 2);
    }

    private static String withoutTitles(String name) {
        String rest = name;
        int space = rest.indexOf(' ');
        while (space > 0 && TITLES.contains(rest.substring(0, space))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The linking of one document's names. */
    private final class Linking {
        private final Map<String, Subject> byName = new LinkedHashMap<>();
        private final Map<String, List<Subject>> bySurname = new HashMap<>();
        private final Map<String, List<Subject>> byFirstName = new HashMap<>();

        Collection<Subject> read(List<Occurrence> all) {
            List<Occurrence> shortNames = new ArrayList<>();
            for (Occurrence occurrence : all) {
                if (occurrence.type() != Label.PERSON) {
                    continue;
                }
                String name = withoutTitles(occurrence.base());
                if (occurrence.authority().isPresent()) {
                    listed(occurrence.authority().get()).add(occurrence);
                } else if (name.indexOf(' ') < 0 || Character.isLowerCase(name.charAt(0))) {
                    shortNames.add(occurrence);
                } else {
                    byFullName(name).add(occurrence);
                }
            }
            for (Occurrence occurrence : shortNames) {
                byShortName(occurrence).add(occurrence);
            }
            return byName.values();
        }

        private Subject listed(Entry entry) {
            Subject subject = byName.get(entry.name());
            if (subject == null) {
                subject = added(entry.name());
                for (String alias : entry.aliases()) {
                    index(last(alias), subject);
                }
            }
            return subject;
        }

        private Subject added(String name) {
            Subject subject = new Subject(name);
            byName.put(name, subject);
            index(last(name), subject);
            if (name.indexOf(' ') > 0) {
                byFirstName.computeIfAbsent(first(name), key -> new ArrayList<>(1)).add(subject);
            }
            return subject;
        }

        private void index(String surname, Subject subject) {
            List<Subject> bearers = bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1));
            if (bearers.size() < MOST_BEARERS && !bearers.contains(subject)) {
                bearers.add(subject);
            }
        }

        private void know(Subject subject, Directory.Entry known) {
            subject.known = Optional.of(known);
            for (String alias : known.aliases()) {
                index(last(alias), subject);
            }
        }

        private Subject byFullName(String name) {
            Optional<Directory.Entry> known = directory.person(name);
            String canonical = known.map(Directory.Entry::name).orElse(name);
            Subject subject = byName.get(canonical);
            for (Subject bearer : subject != null ? List.<Subject>of() : bySurname.getOrDefault(last(canonical), List.of())) {
                subject = isSame(bearer.name, canonical) ? bearer : subject;
            }
            if (subject == null) {
                subject = added(canonical);
            } else if (subject.authority.isEmpty() && subject.known.isEmpty() && (known.isPresent() || canonical.length() > subject.name.length())
                    && !byName.containsKey(canonical)) {
                byName.remove(subject.name);
                subject.name = canonical;
                byName.put(canonical, subject);
            }
            if (known.isPresent() && subject.known.isEmpty()) {
                know(subject, known.get());
            }
            return subject;
        }

        private Subject byShortName(Occurrence occurrence) {
            String name = withoutTitles(occurrence.base());
            Subject best = null;
            int latest = Integer.MIN_VALUE;
            String printed = last(occurrence.text());
            for (String surname : printed.equals(last(name)) ? List.of(printed) : List.of(last(name), printed)) {
                List<Subject> bearers = bySurname.getOrDefault(surname, List.of());
                if (bearers.size() == 1 && best == null) {
                    return bearers.get(0);
                }
                for (Subject subject : bearers) {
                    if (subject.lastBefore(occurrence.first()) > latest) {
                        best = subject;
                        latest = subject.lastBefore(occurrence.first());
                    }
                }
            }
            if (best != null) {
                return best;
            }
            List<Subject> namesakes = byFirstName.getOrDefault(name, List.of());
            if (namesakes.size() == 1) {
                return namesakes.get(0);
            }
            Optional<Directory.Entry> known = directory.surname(name);
            String canonical = known.map(Directory.Entry::name).orElse(name);
            Subject subject = byName.containsKey(canonical) ? byName.get(canonical) : added(canonical);
            known.ifPresent(entry -> know(subject, entry));
            return subject;
        }
    }
}
