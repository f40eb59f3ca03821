package news.dateline.enrich.dates;

/**
 * Which way a sentence looks from an expression in it: by the preposition before the expression, else by the nearest verb form, a
 * clause border between them making it farther.
 *
 * <p>A heuristic on word forms: lists of auxiliaries and strong verbs, and endings of the past and the future.
 */
final class Tenses {

    /** Looks back, certainly. */
    static final int STRONG_PAST = -2;
    static final int PAST = -1;
    static final int NONE = 0;
    static final int FUTURE = 1;
    static final int STRONG_FUTURE = 2;

    private static final int CLAUSE = 10;
    private static final int REACH = 40;
    /** How far behind its auxiliary a German participle may stand. */
    private static final int LONGEST_CLAUSE = 45;

    private static final String[] FAST_PREFIXES = {"durch", "hinter", "miss", "über", "um", "unter", "voll", "wider", "wieder"};

    private final Terms terms;
    private final boolean german;

    Tenses(Terms terms) {
        this.terms = terms;
        this.german = terms.lexicon.language().equals("de");
    }

    /** The direction at the expression between two terms. */
    int at(int from, int to) {
        for (int i = from - 1; i >= from - 2; i--) {
            if (terms.has(i, Role.PAST_PREP)) {
                return STRONG_PAST;
            }
            if (i == from - 1 && terms.has(i, Role.FUTURE_PREP)) {
                int nearest = nearest(from, to, CLAUSE);
                return nearest < 0 ? nearest : STRONG_FUTURE;
            }
            if (german && i == from - 1 && terms.is(i, "vom") && terms.is(to, "an")) {
                return nearest(from, to, CLAUSE) < 0 ? PAST : STRONG_FUTURE;
            }
            if (german && terms.is(i, "auf")) {
                // What is put off or fixed: "auf Ende Mai verschoben".
                return FUTURE;
            }
        }
        return isPresentBefore(from) || isPresentBehind(from, to) || isPresentAtEnd(to) ? FUTURE : nearest(from, to, REACH);
    }

    /** Whether a German verb of the present follows an expression that opens its clause: "Am Samstag spielt …". */
    private boolean isPresentBehind(int from, int to) {
        if (!german || !terms.isWord(to) || terms.length(to) < 4 || terms.word(to) != Word.NONE || !Character.isLowerCase(first(to))) {
            return false;
        }
        int before = from - 1;
        while (before >= from - 3 && terms.hasAny(before, Role.PREP, Role.ARTICLE, Role.WEEKDAY, Role.CONNECT)) {
            before--;
        }
        boolean opens = !terms.inside(before) || !terms.isWord(before) && !terms.isNumber(before);
        int end = terms.end(to);
        return opens && (terms.text.charAt(end - 1) == 't' && !terms.text.startsWith("st", end - 2) || terms.text.startsWith("en", end - 2))
                && !terms.lexicon.past.match(terms.text, terms.start(to), end);
    }

    /** Whether a German verb of the present follows that ends its clause: "dass der Trainer im Sommer geht". */
    private boolean isPresentAtEnd(int to) {
        return german && terms.isAnyOf(to + 1, ".,;") && terms.isWord(to) && terms.length(to) > 3 && terms.word(to) == Word.NONE
                && Character.isLowerCase(first(to)) && terms.text.charAt(terms.end(to) - 1) == 't' && !isGermanParticiple(to)
                && !hasFastPrefix(terms.start(to));
    }

    /** Whether a word begins with a prefix that lets its participle look like its present: "durchsucht", "unterzeichnet". */
    private boolean hasFastPrefix(int start) {
        for (String prefix : FAST_PREFIXES) {
            if (terms.text.startsWith(prefix, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point is told as the beginning of a stretch: "seit 1992". */
    boolean isSince(int from) {
        return terms.has(from - 1, Role.SINCE) || terms.is(from, "Jahr") && terms.has(from - 2, Role.SINCE);
    }

    /** The direction of the verb right before or behind an expression. */
    int beside(int from, int to) {
        int before = cue(from - 1);
        return before != NONE ? before : cue(to);
    }

    /** Whether a German verb of the present stands right before the expression: "trifft am Samstag". */
    private boolean isPresentBefore(int from) {
        int i = terms.has(from - 1, Role.PREP) && terms.isWord(from - 1) ? from - 2 : from - 1;
        if (!german || !terms.isWord(i) || terms.length(i) < 4 || terms.word(i).has(Role.PERFECT)) {
            return false;
        }
        return terms.text.charAt(terms.end(i) - 1) == 't' && Character.isLowerCase(first(i)) && !terms.text.startsWith("ge", terms.start(i))
                && terms.word(i) == Word.NONE;
    }

    private int nearest(int from, int to, int reach) {
        int best = NONE;
        int bestDistance = reach;
        int distance = 0;
        for (int i = from - 1; i >= terms.from() && distance < bestDistance; i--) {
            distance += cost(i);
            int cue = distance < bestDistance ? cue(i) : NONE;
            if (cue != NONE) {
                best = cue;
                bestDistance = distance;
            }
        }
        distance = 0;
        for (int i = to; i < terms.to() && distance < bestDistance; i++) {
            distance += cost(i);
            int cue = distance < bestDistance ? cue(i) : NONE;
            if (cue != NONE) {
                best = cue;
                bestDistance = distance;
            }
        }
        return best;
    }

    private int cost(int i) {
        return terms.is(i, ',') || terms.is(i, ';') || terms.is(i, ':') || terms.isDash(i) || terms.isQuote(i) ? CLAUSE : 1;
    }

    private int cue(int i) {
        if (!terms.isWord(i)) {
            return NONE;
        }
        Word word = terms.word(i);
        if (word.has(Role.FUTURE)) {
            return german ? germanFuture(i) : FUTURE;
        }
        if (word.has(Role.PAST)) {
            return terms.is(i, "hatte") || terms.is(i, "hatten") ? STRONG_PAST : PAST;
        }
        if (word.has(Role.PERFECT)) {
            return hasParticiple(i) ? PAST : NONE;
        }
        if (word.has(Role.NO_VERB) || word.has(Role.NUMBER) || word.has(Role.ORDINAL) || !Character.isLowerCase(first(i))) {
            return NONE;
        }
        if (terms.lexicon.past.match(terms.text, terms.start(i), terms.end(i)) && !terms.has(i - 1, Role.ARTICLE)) {
            return PAST;
        }
        return terms.lexicon.future.match(terms.text, terms.start(i), terms.end(i)) ? FUTURE : NONE;
    }

    /** "Soll … gewesen sein" tells of the past, and "werden" behind a participle is an infinitive that tells nothing. */
    private int germanFuture(int i) {
        if (terms.is(i, "werden") && terms.isWord(i - 1) && isGermanParticiple(i - 1)) {
            return NONE;
        }
        boolean hearsay = terms.is(i, "soll") || terms.is(i, "sollen") || terms.is(i, "dürfte") || terms.is(i, "dürften");
        for (int k = i + 1; hearsay && k < i + LONGEST_CLAUSE && terms.inside(k + 1); k++) {
            if (terms.isWord(k) && isGermanParticiple(k)
                    && (terms.is(k + 1, "haben") || terms.is(k + 1, "sein") || terms.is(k + 1, "worden"))) {
                return PAST;
            }
        }
        return FUTURE;
    }

    private char first(int i) {
        return terms.text.charAt(terms.start(i));
    }

    private boolean hasParticiple(int i) {
        int reach = german ? LONGEST_CLAUSE : 4;
        for (int k = i + 1; k < i + reach && terms.inside(k); k++) {
            if (terms.isWord(k) && Character.isLowerCase(first(k)) && (german ? isGermanParticiple(k)
                    : terms.word(k).has(Role.PERFECT) || terms.lexicon.participles.match(terms.text, terms.start(k), terms.end(k)))) {
                return true;
            }
        }
        return terms.lexicon.language().equals("en");
    }

    /** Begins with ge-, has it behind a prefix, or ends in -iert, or has another prefix that takes no ge-. */
    private boolean isGermanParticiple(int k) {
        int start = terms.start(k);
        int end = terms.end(k);
        String text = terms.text;
        if (end - start < 5
                || !text.startsWith("t", end - 1) && !text.startsWith("en", end - 2) || !Character.isLowerCase(text.charAt(start))) {
            return false;
        }
        for (int ge = start; ge <= start + 6 && ge + 4 <= end; ge++) {
            if (text.startsWith("ge", ge)) {
                return true;
            }
        }
        return text.startsWith("iert", end - 4) || text.startsWith("t", end - 1)
                && (text.startsWith("be", start) || text.startsWith("ver", start) || text.startsWith("er", start)
                        || text.startsWith("ent", start) || text.startsWith("zer", start));
    }
}
