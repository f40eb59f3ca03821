package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private static final Subject AMBIGUOUS = new Subject("");

    private final Directory directory;
    private final Calibration calibration;

    OrganisationReader(Directory directory, Calibration calibration) {
        this.directory = directory;
        this.calibration = calibration;
    }

    List<Organisation> read(Tokens tokens, List<Occurrence> all, Authorities authorities, Relevance relevance, String country,
            boolean isGerman) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<String, String> acronyms = acronyms(tokens, all);
        Map<String, String> longForms = new HashMap<>();
        acronyms.forEach((acronym, form) -> longForms.putIfAbsent(form, acronym));
        initials(all, acronyms);
        Map<String, Subject> byWord = new HashMap<>();
        Map<String, Subject> byText = new HashMap<>();
        for (Occurrence occurrence : all) {
            if (occurrence.type() == Label.ORGANISATION) {
                byText.computeIfAbsent(occurrence.text(), text -> subject(subjects, byWord, acronyms, occurrence, country)).add(occurrence);
            }
        }
        Map<String, Subject> byId = new LinkedHashMap<>();
        for (Subject subject : subjects.values()) {
            subject.authority = subject.authority.or(() -> authorities.named(shown(subject, isGerman), Label.ORGANISATION))
                    .or(() -> authorities.named(filed(subject), Label.ORGANISATION));
            byId.merge(id(subject), subject, Subject::with);
        }
        List<Organisation> organisations = new ArrayList<>();
        byId.forEach((id, subject) -> organisations.add(organisation(tokens, id, subject, longForms, relevance, isGerman)));
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

    /** Adds long forms by the acronyms that their first letters make where the document has both: OFS, Office fédéral de la statistique. */
    private static void initials(List<Occurrence> all, Map<String, String> acronyms) {
        Set<String> printed = new HashSet<>();
        for (Occurrence occurrence : all) {
            if (occurrence.type() == Label.ORGANISATION && Directory.isAcronym(occurrence.base())) {
                printed.add(occurrence.base());
            }
        }
        for (Occurrence occurrence : printed.isEmpty() ? List.<Occurrence>of() : all) {
            if (occurrence.type() == Label.ORGANISATION && !occurrence.isSingle()) {
                String initials = initials(occurrence.base());
                if (initials.length() > 2 && printed.contains(initials)) {
                    acronyms.putIfAbsent(initials, occurrence.base());
                }
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            if (end && (i - start > 3 || i > start && Character.isUpperCase(name.charAt(start)))) {
                initials.append(Character.toUpperCase(name.charAt(start)));
            }
            start = end ? i + 1 : start;
        }
        return initials.toString();
    }

    private Subject subject(Map<String, Subject> subjects, Map<String, Subject> byWord, Map<String, String> acronyms, Occurrence occurrence, String country) {
        if (occurrence.authority().isPresent()) {
            Entry entry = occurrence.authority().get();
            return subjects.computeIfAbsent("authority " + entry.id(), key -> new Subject(entry.name()));
        }
        String base = withoutFirm(occurrence.base());
        String name = acronyms.getOrDefault(base, base);
        Optional<Directory.Entry> known = directory.organisation(occurrence.base(), country)
                .or(() -> directory.organisation(occurrence.text(), country)).or(() -> directory.organisation(name, country));
        if (known.isPresent()) {
            Subject subject = subjects.computeIfAbsent("known " + known.get().id(), key -> new Subject(known.get().name()));
            subject.known = known;
            index(byWord, base, subject);
            return subject;
        }
        String key = Long.toString(Directory.stems(name));
        Subject same = subjects.get(key);
        if (same == null) {
            same = byWord.get(base) == AMBIGUOUS ? null : byWord.get(base);
        }
        if (same == null) {
            same = new Subject(name);
            subjects.put(key, same);
            index(byWord, name, same);
        }
        return same;
    }

    /** Lets an organisation be found by its first word, a club such as FC St. Gallen by all but that; a word of two is neither's. */
    private static void index(Map<String, Subject> byWord, String name, Subject subject) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return;
        }
        boolean club = space <= 4 && Directory.isAcronym(name.substring(0, space));
        String word = club ? name.substring(space + 1) : name.substring(0, space);
        byWord.merge(word, subject, (one, other) -> one == other ? one : AMBIGUOUS);
    }

    private static String withoutFirm(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && FIRMS.contains(name.substring(space + 1)) ? name.substring(0, space) : name;
    }

    private String id(Subject subject) {
        return subject.authority.map(Entry::id)
                .orElseGet(() -> "organisation:" + subject.known.map(Directory.Entry::id).orElseGet(() -> Slug.of(subject.name)));
    }

    /** The name by which an organisation is looked up. */
    private static String filed(Subject subject) {
        return subject.known.map(Directory.Entry::name).orElse(subject.name);
    }

    /** The name to show: where the directory has an acronym only, the long form printed; the directory's names are German. */
    private static String shown(Subject subject, boolean isGerman) {
        String filed = filed(subject);
        String longest = longest(subject);
        if (!isGerman && !longest.isEmpty()) {
            return longest;
        }
        return isLongForm(longest, filed) ? subject.known.flatMap(entry -> entry.named(longest)).orElse(longest) : filed;
    }

    private static boolean isLongForm(String longest, String filed) {
        return Directory.isAcronym(filed) && longest.indexOf(' ') > 0;
    }

    private Organisation organisation(Tokens tokens, String id, Subject subject, Map<String, String> longForms, Relevance relevance,
            boolean isGerman) {
        String filed = filed(subject);
        String name = shown(subject, isGerman);
        String longest = longest(subject);
        Optional<String> acronym = subject.known.flatMap(Directory.Entry::acronym);
        if (!isGerman && !longest.isEmpty()) {
            acronym = printedAcronym(subject, longest);
        } else if (isLongForm(longest, filed)) {
            acronym = Optional.of(filed);
        }
        for (Occurrence occurrence : subject.occurrences) {
            String given = longForms.get(occurrence.base());
            if (given != null && !given.equals(name) || acronym.filter(occurrence.base()::equalsIgnoreCase).isPresent()) {
                acronym = Optional.of(given != null ? given : occurrence.base());
            }
        }
        String shown = subject.authority.map(Entry::name).orElse(name);
        double weight = relevance.of(subject, 0);
        return new Organisation(id, shown, acronym.filter(a -> !a.equals(shown)), Relevance.rel(weight), weight, subject.confidence(calibration),
                subject.authority.map(Entry::sameAs).orElse(List.of()), subject.mentions(tokens));
    }

    private static Optional<String> printedAcronym(Subject subject, String name) {
        return subject.occurrences.stream().map(Occurrence::base).filter(base -> Directory.isAcronym(base) && !base.equals(name)).findFirst();
    }

    private static String longest(Subject subject) {
        return withoutFirm(subject.longest());
    }
}
