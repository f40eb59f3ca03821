package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import news.dateline.article.Mention;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.text.Tokens;

/** Someone or something named, with its occurrences so far. */
final class Subject {

    /** The name it is known by so far. */
    String name;
    Optional<Directory.Entry> known = Optional.empty();
    Optional<Entry> authority = Optional.empty();
    /** Where its occurrences start; only kept once someone asks. */
    private TreeSet<Integer> starts;
    final List<Occurrence> occurrences = new ArrayList<>(2);

    Subject(String name) {
        this.name = name;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        if (starts != null) {
            starts.add(occurrence.first());
        }
        if (authority.isEmpty()) {
            authority = occurrence.authority();
        }
    }

    /** This and another that turned out to be the same. */
    Subject with(Subject other) {
        other.occurrences.forEach(this::add);
        known = known.or(() -> other.known);
        return this;
    }

    /** The start of the last occurrence before a token, or -1. */
    int lastBefore(int token) {
        if (starts == null) {
            starts = new TreeSet<>();
            occurrences.forEach(occurrence -> starts.add(occurrence.first()));
        }
        Integer last = starts.lower(token);
        return last == null ? -1 : last;
    }

    /** The longest form printed. */
    String longest() {
        String longest = "";
        for (Occurrence occurrence : occurrences) {
            longest = occurrence.base().length() > longest.length() ? occurrence.base() : longest;
        }
        return longest;
    }

    /** How sure it is that this is named at all: the surest occurrence, a little more for each further one. */
    double confidence(Calibration calibration) {
        double doubt = 1;
        double best = 0;
        for (Occurrence occurrence : occurrences) {
            best = Math.max(best, occurrence.confidence());
            doubt *= 1 - 0.3 * occurrence.confidence();
        }
        double more = best + (1 - best) * (1 - doubt / (1 - 0.3 * best)) * 0.5;
        double right = Rounded.of(calibration.of(more));
        return authority.isPresent() ? Math.max(0.95, right) : right;
    }

    List<Mention> mentions(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>(occurrences.size());
        occurrences.sort((a, b) -> Integer.compare(a.first(), b.first()));
        for (Occurrence occurrence : occurrences) {
            int start = tokens.codePoint(tokens.start(occurrence.first()));
            int end = tokens.codePoint(tokens.end(occurrence.end() - 1));
            mentions.add(new Mention(start, end, occurrence.zone(), occurrence.text()));
        }
        return mentions;
    }
}
