package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    private final Directory directory;
    private final RoleReader roles;

    PersonReader(Directory directory, RoleReader roles) {
        this.directory = directory;
        this.roles = roles;
    }

    List<Person> read(Tokens tokens, List<Occurrence> all, Authorities authorities, Relevance relevance, String language) {
        List<Subject> subjects = subjects(all, authorities);
        List<Person> people = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            double weight = relevance.of(subject, 0);
            Optional<Entry> authority = subject.authority.or(() -> authorities.named(subject.name, Label.PERSON));
            people.add(new Person(authority.map(Entry::id).orElseGet(() -> "person:" + Slug.of(subject.name)),
                    authority.map(Entry::name).orElse(subject.name), roles.of(tokens, subject, all, language.equals("en")), Relevance.rel(weight), weight,
                    Rounded.of(subject.confidence()), authority.map(Entry::sameAs).orElse(List.of()), subject.mentions(tokens)));
        }
        people.sort((a, b) -> Double.compare(b.relevance(), a.relevance()));
        return people;
    }

    private List<Subject> subjects(List<Occurrence> all, Authorities authorities) {
        List<Subject> subjects = new ArrayList<>();
        List<Occurrence> single = new ArrayList<>();
        for (Occurrence occurrence : all) {
            if (occurrence.type() != Label.PERSON) {
                continue;
            }
            String name = withoutTitles(occurrence.base());
            if (occurrence.authority().isPresent()) {
                byAuthority(subjects, occurrence).add(occurrence);
            } else if (name.indexOf(' ') < 0 || Character.isLowerCase(name.charAt(0))) {
                single.add(occurrence);
            } else {
                byFullName(subjects, name).add(occurrence);
            }
        }
        for (Occurrence occurrence : single) {
            byShortName(subjects, occurrence).add(occurrence);
        }
        return merged(subjects);
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

    private static Subject byAuthority(List<Subject> subjects, Occurrence occurrence) {
        Entry entry = occurrence.authority().orElseThrow();
        for (Subject subject : subjects) {
            if (subject.authority.filter(entry::equals).isPresent()) {
                return subject;
            }
        }
        return added(subjects, new Subject(entry.name()));
    }

    private static Subject added(List<Subject> subjects, Subject subject) {
        subjects.add(subject);
        return subject;
    }

    private Subject byFullName(List<Subject> subjects, String name) {
        Optional<Directory.Entry> known = directory.person(name);
        String canonical = known.map(Directory.Entry::name).orElse(name);
        for (Subject subject : subjects) {
            if (subject.name.equals(canonical) || isSame(subject.name, canonical)) {
                if (known.isPresent() && subject.known.isEmpty()) {
                    subject.known = known;
                    subject.name = canonical;
                } else if (subject.known.isEmpty() && subject.authority.isEmpty() && canonical.length() > subject.name.length()) {
                    subject.name = canonical;
                }
                return subject;
            }
        }
        Subject subject = added(subjects, new Subject(canonical));
        subject.known = known;
        return subject;
    }

    /** Same surname and same first name, or the initial of it: J. Biden, Joe R. Biden, Joe Biden. */
    private static boolean isSame(String one, String other) {
        if (!last(one).equals(last(other)) || one.indexOf(' ') < 0 || other.indexOf(' ') < 0) {
            return false;
        }
        String a = one.substring(0, one.indexOf(' '));
        String b = other.substring(0, other.indexOf(' '));
        return a.equals(b) || a.charAt(0) == b.charAt(0) && (a.endsWith(".") && a.length() == 2 || b.endsWith(".") && b.length() == 2);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Subject byShortName(List<Subject> subjects, Occurrence occurrence) {
        String name = withoutTitles(occurrence.base());
        String surname = last(name);
        Subject best = null;
        int latest = Integer.MIN_VALUE;
        for (Subject subject : subjects) {
            boolean bears = last(subject.name).equals(surname) || hasAlias(subject, name) || last(subject.name).equals(last(occurrence.text()));
            if (bears && subject.lastBefore(occurrence.first()) > latest) {
                best = subject;
                latest = subject.lastBefore(occurrence.first());
            }
        }
        if (best != null) {
            return best;
        }
        Subject byFirst = null;
        for (Subject subject : subjects) {
            if (subject.name.startsWith(name + " ")) {
                if (byFirst != null) {
                    byFirst = null;
                    break;
                }
                byFirst = subject;
            }
        }
        if (byFirst != null) {
            return byFirst;
        }
        Subject subject = added(subjects, new Subject(name));
        directory.surname(name).ifPresent(known -> {
            subject.known = Optional.of(known);
            subject.name = known.name();
        });
        return subject;
    }

    private static boolean hasAlias(Subject subject, String name) {
        return subject.known.filter(known -> List.of(known.aliases()).contains(name)).isPresent()
                || subject.authority.filter(entry -> entry.aliases().contains(name)).isPresent();
    }

    /** One subject a name. */
    private static List<Subject> merged(List<Subject> subjects) {
        List<Subject> merged = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            Subject same = null;
            for (Subject other : merged) {
                same = other.name.toLowerCase(Locale.ROOT).equals(subject.name.toLowerCase(Locale.ROOT)) ? other : same;
            }
            if (same == null) {
                merged.add(subject);
            } else {
                subject.occurrences.forEach(same::add);
            }
        }
        merged.forEach(subject -> Collections.sort(subject.occurrences, (a, b) -> Integer.compare(a.first(), b.first())));
        return merged;
    }
}
