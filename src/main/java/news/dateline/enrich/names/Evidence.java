package news.dateline.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/**
 * What a document says of its names: for each name, and for the surname of each person, how sure the tagger was of which type,
 * summed over its occurrences. A word is counted without a genitive's s where the lists know it only so, or where the document
 * has it both ways.
 */
final class Evidence {

    /** A surname alone stands for its bearer a little less surely than the full name. */
    private static final double SURNAME = 0.9;

    private static final Set<String> PARTICLES = Set.of("de", "da", "del", "della", "di", "du", "van", "von", "zu", "al", "bin", "ter", "den");
    /** What a firm's name ends in that is left out when the firm is named again. */
    private static final Set<String> LEGAL = Set.of("AG", "SE", "KG", "KGaA", "GmbH", "gGmbH", "mbH", "OHG", "UG", "eG", "Inc", "Inc.", "Corp", "Corp.", "Ltd",
            "Ltd.", "LLC", "LLP", "plc", "SA", "S.A.", "SpA", "S.p.A.", "NV", "N.V.", "BV", "B.V.", "AB", "Oyj", "Co", "Co.", "&");

    private final Tokens tokens;
    private final Word[] words;
    /** Last words of names as printed. */
    private final Set<String> forms = new HashSet<>();
    private final Map<String, double[]> sums = new HashMap<>();

    Evidence(Tokens tokens, Word[] words, List<Span> spans) {
        this.tokens = tokens;
        this.words = words;
        for (Span span : spans) {
            forms.add(words[span.end() - 1].form);
        }
        for (Span span : spans) {
            int last = span.end() - 1;
            add(name(span.first(), span.end()), span.type(), span.confidence());
            if (span.type() == Label.PERSON && last > span.first() && words[last].capital) {
                add(base(last), Label.PERSON, span.confidence() * SURNAME);
                if (isParticle(last - 1)) {
                    add(name(last - 1, last + 1), Label.PERSON, span.confidence() * SURNAME);
                }
            }
            int end = withoutLegalForm(span);
            if (end < span.end()) {
                add(name(span.first(), end), Label.ORGANISATION, span.confidence() * SURNAME);
            }
        }
    }

    /** Where a firm's name ends before its legal form, which it needs to have; else where the name ends. */
    int withoutLegalForm(Span span) {
        int end = span.end();
        if (span.type() == Label.ORGANISATION) {
            while (end - 1 > span.first() && LEGAL.contains(words[end - 1].form)) {
                end--;
            }
        }
        return end;
    }

    private void add(String name, int type, double confidence) {
        sums.computeIfAbsent(name, key -> new double[4])[type] += confidence;
    }

    /** Whether a word may stand between first name and surname, and stays when the first name is left out: de Maizière, van Gogh. */
    boolean isParticle(int t) {
        return PARTICLES.contains(words[t].form);
    }

    /** By type, how sure the document is of a name; null if it has none such. */
    double[] of(String name) {
        return sums.get(name);
    }

    /** The name of some tokens, as it would be in the nominative. */
    String name(int first, int end) {
        if (end - first == 1) {
            return base(first);
        }
        String text = tokens.text().substring(tokens.start(first), tokens.end(end - 1));
        int genitive = words[end - 1].form.length() - base(end - 1).length();
        return genitive == 0 ? text : text.substring(0, text.length() - genitive);
    }

    /** The word without a genitive's s. */
    String base(int t) {
        Word word = words[t];
        String bare = word.bare;
        if (bare == null) {
            return word.form;
        }
        return word.genitive || word.form.charAt(word.form.length() - 1) != 's' || forms.contains(bare) ? bare : word.form;
    }

    /** The type that is surest; of types as sure as each other the lower. */
    static int best(double[] sums) {
        int best = 0;
        for (int type = 1; type < sums.length; type++) {
            best = sums[type] > sums[best] ? type : best;
        }
        return best;
    }
}
