package news.dateline.enrich;

import java.util.Set;

/** Recognises the set phrases of a page: bylines, stamps of publication, titles of summary boxes, marks of a credit. */
final class Furniture {

    private static final int LONGEST_LINE = 100;

    private final Phrases boxTitles = new Phrases(Vocabulary.FURNITURE.entries("summary box titles"));
    private final Phrases bylineOpeners = new Phrases(Vocabulary.FURNITURE.entries("byline openers"));
    private final Set<String> bylineParticles = Set.copyOf(Vocabulary.FURNITURE.words("byline particles"));
    private final Phrases creditMarkers = new Phrases(Vocabulary.FURNITURE.entries("credit markers"));
    private final Phrases published = new Phrases(Vocabulary.FURNITURE.entries("publication markers"));
    private final Phrases updated = new Phrases(Vocabulary.FURNITURE.entries("update markers"));
    private final Dates dates;
    private final Agencies agencies;

    Furniture(Dates dates, Agencies agencies) {
        this.dates = dates;
        this.agencies = agencies;
    }

    /**
     * The end of a summary box title at the beginning of a paragraph, or -1. The title is the whole paragraph, or ends in a
     * colon, or is followed by a capital: a sentence goes on in small letters ({@code Auf einen Blick sieht man …}).
     */
    int boxTitleEnd(String text) {
        int end = boxTitles.endAt(text, 0);
        if (end < 0 || end == text.length()) {
            return end;
        }
        if (text.charAt(end) == ':' || text.charAt(end) == '?') {
            return end + 1 == text.length() || text.charAt(end + 1) == ' ' ? end + 1 : -1;
        }
        boolean capital = text.charAt(end) == ' ' && end + 1 < text.length() && opensBlock(text.codePointAt(end + 1));
        return capital ? end : -1;
    }

    private static boolean opensBlock(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "«„“\"•-–*".indexOf(c) >= 0;
    }

    /**
     * Whether a line names who wrote the article: an opener such as {@code Von} followed by names and nothing else, or an agency's
     * sign alone. A name is a word with a capital, so {@code Von Genf nach Bern} is none.
     */
    boolean isByline(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        if (isSign(line)) {
            return true;
        }
        int end = bylineOpeners.endAt(line, 0);
        if (end < 0 || end >= line.length() || line.charAt(end) != ' ' || line.endsWith(".") || line.endsWith("?") || line.endsWith("!")) {
            return false;
        }
        return isNames(line.substring(end + 1));
    }

    /** Whether a short text consists of names: words with a capital, particles, agencies, and what separates them. */
    boolean isNames(String text) {
        int names = 0;
        for (String word : text.split("[ ,/()|]+")) {
            if (agencies.named(word).isPresent()) {
                names++;
            } else if (word.isEmpty() || bylineParticles.contains(word)) {
                continue;
            } else if (!Character.isUpperCase(word.codePointAt(0)) || word.endsWith(":")) {
                return false;
            } else {
                names++;
            }
        }
        return names >= 1 && names <= 10;
    }

    /** Whether a line is an agency's sign and nothing else: {@code (sda)}, {@code dpa/lhe}, {@code SDA/ank}. */
    boolean isSign(String line) {
        if (line.length() > 30) {
            return false;
        }
        boolean bracketed = line.startsWith("(") && line.endsWith(")");
        String sign = bracketed ? line.substring(1, line.length() - 1) : line;
        return agencies.named(sign).isPresent() || sign.indexOf(' ') < 0 && sign.indexOf('/') > 0 && agencies.signs(sign);
    }

    /** Whether a line is a sign that can stand for the text: not that of a picture agency. */
    boolean isTextSign(String line) {
        return isSign(line) && agencies.named(line).filter(agencies::isPhotoOnly).isEmpty();
    }

    /** Where the sign starts that closes a paragraph, {@code … hiess es. (sda)}, or -1. */
    int closingSign(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int open = text.lastIndexOf(" (");
        if (open <= 0 || text.length() - open > 32 || !isSign(text.substring(open + 1))) {
            return -1;
        }
        return open + 1;
    }

    /** The end of a credit's marker ({@code Bild:}, {@code Foto ©}, {@code Photo :}) and the spaces after it, or -1. */
    int creditMarkerEnd(String text, int from) {
        int end = creditMarkers.endAt(text, from);
        if (end < 0) {
            return -1;
        }
        boolean copyright = text.charAt(end - 1) == '©' || text.charAt(end - 1) == ')';
        int at = end;
        while (at < text.length() && at - end < 4 && " :/©".indexOf(text.charAt(at)) >= 0) {
            copyright |= text.charAt(at) != ' ';
            at++;
        }
        return copyright || text.regionMatches(true, from, "copyright", 0, 9) ? at : -1;
    }

    /** Whether a line says when the article was published and nothing else, apart from a place. */
    boolean isStamp(String line) {
        Stamp stamp = stampIn(line);
        return stamp != null && line.length() - stamp.end() <= 20;
    }

    /**
     * A date the copy prints about itself.
     *
     * @param end     index after the date
     * @param value   ISO 8601
     * @param updated whether it is the date of a change rather than of publication
     */
    record Stamp(int end, String value, boolean updated) {
    }

    /** The stamp a line begins with: an optional marker or place, then a date with a year; or {@code null}. */
    Stamp stampIn(String line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        int end = published.endAt(line, 0);
        boolean update = end < 0;
        end = update ? updated.endAt(line, 0) : end;
        boolean marked = end >= 0;
        int comma = marked ? -1 : line.indexOf(", ");
        int at = marked ? end : comma > 0 && comma <= 30 && line.substring(0, comma).indexOf('.') < 0 ? comma + 1 : 0;
        // A marker may be followed by "am", "le", a colon, or a weekday with its article.
        for (int words = 0; words < 4 && at < line.length(); words++) {
            while (at < line.length() && " :,".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            Dates.Printed printed = dates.at(line, at);
            if (printed != null) {
                return printed.hasYear() ? new Stamp(printed.end(), printed.value(), update && marked) : null;
            }
            if (!marked) {
                return null;
            }
            while (at < line.length() && line.charAt(at) != ' ') {
                at++;
            }
        }
        return null;
    }
}
