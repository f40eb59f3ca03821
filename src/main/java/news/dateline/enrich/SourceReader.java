package news.dateline.enrich;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.article.Content;
import news.dateline.article.Enrichment.Source;

/**
 * Who the text and its pictures come from, in order of appearance, each name once for each role.
 *
 * <p>Agencies in date lines and bylines stand for the text; credits name pictures' sources, photographers included; the fields
 * {@code infoSources} and {@code copyrightHolder} come last. Agencies get their canonical name, all others keep their own.
 * An agency the report merely quotes ({@code wie Reuters meldet}) is none of its sources.
 */
class SourceReader {

    private static final int LONGEST_NAME = 80;

    private final Agencies agencies = new Agencies();
    private final Furniture furniture = new Furniture(new Dates(), agencies);
    private final Set<String> fillers = Set.copyOf(Vocabulary.FURNITURE.entries("credit fillers").stream().map(Phrases::fold).toList());

    List<Source> read(Content content, ZonedText text) {
        Set<Source> sources = new LinkedHashSet<>();
        for (ZonedText.Part part : text.parts()) {
            switch (part.kind()) {
                case DATELINE, BYLINE -> agenciesIn(text.textOf(part), sources);
                case CREDIT -> credit(text.textOf(part), sources);
                default -> {
                }
            }
        }
        content.infoSources().forEach(name -> named(name, "text", sources));
        content.copyrightHolder().ifPresent(name -> named(name, "copyright", sources));
        return List.copyOf(sources);
    }

    private void agenciesIn(String line, Set<Source> sources) {
        if (line.length() > 200) {
            return;
        }
        for (int i = 0; i < line.length(); i++) {
            int end = Character.isLetter(line.charAt(i)) && Phrases.isBoundary(line, i) ? agencies.endAt(line, i) : -1;
            if (end > i) {
                agencies.named(line.substring(i, end)).ifPresent(name -> sources.add(new Source(name, "text")));
                i = end - 1;
            }
        }
    }

    private void credit(String credit, Set<Source> sources) {
        int from = Math.max(0, furniture.creditMarkerEnd(credit, 0));
        String rest = credit.substring(from);
        for (String part : agencies.named(rest).isPresent() ? List.of(rest) : Signs.parts(rest)) {
            int marker = furniture.creditMarkerEnd(part, 0);
            named(marker > 0 ? part.substring(marker) : part, "photo", sources);
        }
    }

    private void named(String raw, String role, Set<Source> sources) {
        String name = bare(Cleaner.line(raw));
        if (name.isEmpty() || name.length() > LONGEST_NAME || fillers.contains(Phrases.fold(name))) {
            return;
        }
        sources.add(new Source(agencies.named(name).orElse(name), role));
    }

    /** A name without brackets, copyright sign, year, and full stop. */
    private static String bare(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && "()[]©:. 0123456789".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "()[]©:. ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
