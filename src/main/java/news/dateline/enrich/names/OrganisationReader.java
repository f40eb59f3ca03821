package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Organisation;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.text.Tokens;

/**
 * Makes organisations of their names: inflected forms, acronyms given in brackets after the long form or before it, forms
 * without the legal form, and what the directory knows as one.
 */
final class OrganisationReader {

    private static final Set<String> FIRMS = Set.of("AG", "GmbH", "SE", "KG", "Inc.", "Inc", "Corp.", "Corp", "Ltd.", "Ltd", "SA", "S.A.", "SpA", "plc",
            "Holding", "KGaA", "NV", "N.V.", "LLC", "Co.");

    private final Directory directory;

    OrganisationReader(Directory directory) {
        this.directory = directory;
    }

    List<Organisation> read(Tokens tokens, List<Occurrence> all, Authorities authorities, Relevance relevance, String country) {
        Map<String, Subject> subjects = new java.util.LinkedHashMap<>();
        Map<String, String> acronyms = acronyms(tokens, all);
        for (Occurrence occurrence : all) {
            if (occurrence.type() == Label.ORGANISATION) {
                subject(subjects, acronyms, occurrence, country).add(occurrence);
            }
        }
        List<Organisation> organisations = new ArrayList<>();
        for (Subject subject : subjects.values()) {
            organisations.add(organisation(tokens, subject, acronyms, authorities, relevance));
        }
        organisations.sort((a, b) -> Double.compare(b.relevance(), a.relevance()));
        return organisations;
    }

    /** Long forms by the acronyms that stand in brackets after them. */
    private static Map<String, String> acronyms(Tokens tokens, List<Occurrence> all) {
        Map<String, String> acronyms = new HashMap<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            Occurrence one = all.get(i);
            Occurrence next = all.get(i + 1);
            if (one.type() != Label.ORGANISATION || next.type() != Label.ORGANISATION || next.first() != one.end() + 1
                    || !tokens.is(one.end(), "(") || next.end() >= tokens.count() || !tokens.is(next.end(), ")")) {
                continue;
            }
            if (Directory.isAcronym(next.base()) && !one.isSingle() || Directory.isAcronym(next.base()) && one.base().length() > 7) {
                acronyms.put(next.base(), one.base());
            } else if (Directory.isAcronym(one.base()) && next.base().length() > 7) {
                acronyms.put(one.base(), next.base());
            }
        }
        return acronyms;
    }

    private Subject subject(Map<String, Subject> subjects, Map<String, String> acronyms, Occurrence occurrence, String country) {
        if (occurrence.authority().isPresent()) {
            Entry entry = occurrence.authority().get();
            return subjects.computeIfAbsent("authority " + entry.id(), key -> new Subject(entry.name()));
        }
        String base = withoutFirm(occurrence.base());
        String name = acronyms.getOrDefault(base, base);
        Optional<Directory.Entry> known = directory.organisation(occurrence.base(), country)
                .or(() -> directory.organisation(occurrence.text(), country)).or(() -> directory.organisation(name, country));
        if (known.isPresent()) {
            Subject subject = subjects.computeIfAbsent("known " + known.get().name(), key -> new Subject(known.get().name()));
            subject.known = known;
            return subject;
        }
        String key = Long.toString(Directory.stems(name));
        Subject same = subjects.get(key);
        if (same == null && occurrence.isSingle()) {
            same = byFirstWord(subjects, base);
        }
        return same != null ? same : subjects.computeIfAbsent(key, k -> new Subject(name));
    }

    /** The one organisation of the document whose longer name starts with a word: Werder for Werder Bremen. */
    private static Subject byFirstWord(Map<String, Subject> subjects, String word) {
        Subject found = null;
        for (Subject subject : subjects.values()) {
            if (subject.name.startsWith(word + " ")) {
                if (found != null) {
                    return null;
                }
                found = subject;
            }
        }
        return found;
    }

    private static String withoutFirm(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && FIRMS.contains(name.substring(space + 1)) ? name.substring(0, space) : name;
    }

    private static Organisation organisation(Tokens tokens, Subject subject, Map<String, String> acronyms, Authorities authorities,
            Relevance relevance) {
        String filed = subject.known.map(Directory.Entry::name).orElse(subject.name);
        String name = filed;
        Optional<String> acronym = subject.known.flatMap(Directory.Entry::acronym);
        String longest = longest(subject);
        if (Directory.isAcronym(filed) && longest.indexOf(' ') > 0) {
            name = longest;
            acronym = Optional.of(filed);
        }
        for (Map.Entry<String, String> pair : acronyms.entrySet()) {
            if (subject.occurrences.stream().anyMatch(o -> o.base().equals(pair.getValue())) && !pair.getKey().equals(name)) {
                acronym = Optional.of(pair.getKey());
            }
        }
        String shown = name;
        Optional<Entry> authority = subject.authority.or(() -> authorities.named(shown, Label.ORGANISATION))
                .or(() -> authorities.named(filed, Label.ORGANISATION));
        double weight = relevance.of(subject, 0);
        return new Organisation(authority.map(Entry::id).orElseGet(() -> "organisation:" + Slug.of(filed)),
                authority.map(Entry::name).orElse(shown), acronym.filter(a -> !a.equals(authority.map(Entry::name).orElse(shown))),
                Relevance.rel(weight), weight, Rounded.of(subject.confidence()), authority.map(Entry::sameAs).orElse(List.of()),
                subject.mentions(tokens));
    }

    private static String longest(Subject subject) {
        return withoutFirm(subject.longest());
    }
}
