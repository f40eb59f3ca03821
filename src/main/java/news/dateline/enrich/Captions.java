package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Tells picture captions and their credits apart.
 *
 * <p>A caption is known by its counter ({@code 1 / 6}, {@code Bild 1 von 6}), by a credit's marker ({@code Bild: Keystone}), or by
 * the bare name of an agency after its last full stop. One paragraph may hold several, as copied picture series do. A credit
 * ends where the paragraph does or where a new sentence opens with a capital, so {@code Reuters meldete, dass} is none.
 */
final class Captions {

    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_CREDIT = 80;
    private static final List<String> OF = List.of("/", "von", "sur", "di", "of", "de");

    private final Agencies agencies;
    private final Furniture furniture;

    Captions(Agencies agencies, Furniture furniture) {
        this.agencies = agencies;
        this.furniture = furniture;
    }

    /** Where the caption starts after a counter at {@code from}, or {@code from} if there is none. */
    int afterCounter(String text, int from) {
        int at = furniture.creditMarkerEnd(text, from) < 0 ? skipWord(text, from) : from;
        int first = digitsEnd(text, at);
        if (first == at || first - at > 3) {
            return from;
        }
        int of = skipSpace(text, first);
        for (String word : OF) {
            if (text.startsWith(word, of)) {
                int second = skipSpace(text, of + word.length());
                int end = digitsEnd(text, second);
                boolean spaced = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ':');
                if (end > second && end - second <= 3 && spaced) {
                    int count = Integer.parseInt(text, second, end, 10);
                    return Integer.parseInt(text, at, first, 10) <= count && count > 1 ? skipSpace(text, end + 1) : from;
                }
            }
        }
        return from;
    }

    /** Captions and credits, in order, if the paragraph is made of them; else an empty list. */
    List<Block> read(String text, boolean closing) {
        int start = afterCounter(text, 0);
        boolean counted = start > 0;
        if (!counted && text.length() > LONGEST_CAPTION) {
            return List.of();
        }
        if (!counted) {
            int end = creditEnd(text, 0, false);
            if (end == text.length() && text.length() <= LONGEST_CREDIT) {
                return List.of(Block.given(ZoneKind.CREDIT, bare(text)));
            }
        }
        List<Block> blocks = split(text, start, counted);
        boolean credited = blocks.size() > 1;
        boolean plausible = counted || credited && endsWithCredit(blocks) && !(closing && isTextSign(blocks));
        return plausible ? blocks : List.of();
    }

    /** A caption that a field or mark-up names as one, with its credit split off if it carries one. */
    List<Block> given(String text) {
        return split(text, afterCounter(text, 0), true);
    }

    private List<Block> split(String text, int from, boolean certain) {
        List<Block> blocks = new ArrayList<>();
        int start = from;
        for (int i = from; i + 2 < text.length(); i++) {
            int space = text.indexOf(' ', i + 1);
            if (space < 0 || space + 1 >= text.length()) {
                break;
            }
            i = space - 1;
            if (!closesSentence(text, i)) {
                continue;
            }
            int end = creditEnd(text, i + 2, certain);
            if (end < 0) {
                continue;
            }
            add(blocks, ZoneKind.CAPTION, text.substring(start, i + 1));
            add(blocks, ZoneKind.CREDIT, bare(text.substring(i + 2, end)));
            start = afterCounter(text, Math.min(text.length(), end + 1));
            i = start - 1;
        }
        if (start < text.length()) {
            add(blocks, ZoneKind.CAPTION, text.substring(start));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ZoneKind kind, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            blocks.add(Block.given(kind, stripped));
        }
    }

    private static boolean closesSentence(String text, int i) {
        char c = text.charAt(i);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '»' || c == '“' || c == '”' || c == '"' || c == ')';
    }

    /** The end of the credit that starts at {@code from}, or -1. */
    private int creditEnd(String text, int from, boolean certain) {
        int end = text.charAt(from) == '(' ? bracketedEnd(text, from, certain) : openEnd(text, from);
        if (end < 0) {
            return -1;
        }
        if (end < text.length() && text.charAt(end) == '.' && end + 1 == text.length()) {
            return end + 1;
        }
        return end == text.length() || text.charAt(end) == ' ' && end + 1 < text.length() && opensCaption(text.codePointAt(end + 1))
                ? end : -1;
    }

    private static boolean opensCaption(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "«„“\"".indexOf(c) >= 0;
    }

    /** In brackets a marker or a pictures-only agency makes a credit; an agency of both kinds only within a caption. */
    private int bracketedEnd(String text, int from, boolean certain) {
        int close = closingBracket(text, from);
        if (close < 0) {
            return -1;
        }
        if (furniture.creditMarkerEnd(text, from + 1) >= 0 || text.startsWith("(c) ", from)) {
            return text.startsWith("(c) ", from) ? markedEnd(text, from + 4) : close + 1;
        }
        String inside = text.substring(from + 1, close);
        boolean photo = Signs.parts(inside).stream().anyMatch(part -> agencies.named(part).filter(agencies::isPhotoOnly).isPresent());
        return photo || certain && agencies.signs(inside) ? close + 1 : -1;
    }

    private static int closingBracket(String text, int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_CREDIT; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private int openEnd(String text, int from) {
        int marker = furniture.creditMarkerEnd(text, from);
        return marker >= 0 ? markedEnd(text, marker) : namesEnd(text, from);
    }

    /** After a marker whatever follows is a name: the agencies' names if they are known, else the rest of the paragraph, if that can be names. */
    private int markedEnd(String text, int from) {
        if (from >= text.length()) {
            return -1;
        }
        int names = namesEnd(text, from);
        if (names >= 0 && (names == text.length() || text.charAt(names) == ' ')) {
            return names;
        }
        return text.length() - from <= LONGEST_CREDIT && furniture.isNames(text.substring(from)) ? text.length() : -1;
    }

    /** The end of a run of names between slashes, at least one of them an agency's: {@code Peter Klaunzer / Keystone}. */
    private int namesEnd(String text, int from) {
        int at = from;
        int end = -1;
        boolean known = false;
        while (at < text.length() && at - from < LONGEST_CREDIT) {
            int agency = agencies.endAt(text, at);
            int name = agency >= 0 ? agency : nameEnd(text, at, known ? 2 : 3);
            if (name < 0) {
                break;
            }
            known |= agency >= 0;
            end = name;
            int slash = skipSpace(text, name);
            boolean separated = slash < text.length() && (text.charAt(slash) == '/' || text.charAt(slash) == '|'
                    || text.charAt(slash) == ',' || text.charAt(slash) == '-' && slash == name);
            if (!separated) {
                break;
            }
            at = skipSpace(text, slash + 1);
        }
        return known ? end : -1;
    }

    /** The end of a person's name of words with capitals, cut before a slash, or -1. */
    private static int nameEnd(String text, int from, int mostWords) {
        int at = from;
        int end = -1;
        for (int words = 0; words < mostWords; words++) {
            int word = at;
            while (word < text.length() && word - at < 30 && (Character.isLetter(text.charAt(word)) || "-'’.".indexOf(text.charAt(word)) >= 0)) {
                word++;
            }
            if (word == at || !Character.isUpperCase(text.charAt(at))) {
                break;
            }
            end = word;
            if (word >= text.length() || text.charAt(word) != ' ' || text.startsWith(" /", word)) {
                break;
            }
            at = word + 1;
        }
        return end;
    }

    /** A credit without its brackets. */
    private static String bare(String credit) {
        boolean bracketed = credit.startsWith("(") && credit.endsWith(")");
        return bracketed ? credit.substring(1, credit.length() - 1).strip() : credit;
    }

    private static boolean endsWithCredit(List<Block> blocks) {
        return blocks.get(blocks.size() - 1).kind() == ZoneKind.CREDIT;
    }

    /** Whether the last credit could as well be the sign that closes an agency's report. */
    private boolean isTextSign(List<Block> blocks) {
        String credit = blocks.get(blocks.size() - 1).text();
        return furniture.creditMarkerEnd(credit, 0) < 0 && agencies.named(credit).filter(name -> !agencies.isPhotoOnly(name)).isPresent();
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : Math.min(at, text.length());
    }

    /** Skips {@code Bild}, {@code Foto} or the like before a counter. */
    private static int skipWord(String text, int from) {
        for (String word : new String[] {"Bild ", "Foto ", "Photo ", "Image ", "Immagine ", "Picture "}) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 5 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
