package news.dateline.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.article.Span;
import news.dateline.enrich.text.Tokens;

/** All mentions of all candidates in the order of the text, for look-ups in logarithmic time. Immutable. */
final class Mentions {

    /**
     * One mention.
     *
     * @param candidate whom it names
     * @param span      where
     */
    record Mention(SpeakerCandidate candidate, Span span) {
    }

    private final List<Mention> mentions = new ArrayList<>();

    Mentions(List<SpeakerCandidate> candidates) {
        for (SpeakerCandidate candidate : candidates) {
            candidate.mentions().forEach(span -> mentions.add(new Mention(candidate, span)));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    }

    /** The first mention that begins between two code points. */
    Optional<Mention> firstFrom(int start, int end) {
        int index = indexAt(start);
        boolean inside = index < mentions.size() && mentions.get(index).span().start() < end;
        return inside ? Optional.of(mentions.get(index)) : Optional.empty();
    }

    /** The token after the mention that begins at a token; -1 if none does. */
    int endAt(Tokens tokens, int token) {
        if (mentions.isEmpty()) {
            return -1;
        }
        int start = tokens.codePoint(tokens.start(token));
        int index = indexAt(start);
        boolean begins = index < mentions.size() && mentions.get(index).span().start() == start;
        return begins ? tokens.tokenAt(tokens.index(mentions.get(index).span().end()) - 1) + 1 : -1;
    }

    /** The first mention that begins between two code points and whose candidate fits. */
    Optional<Mention> firstBetween(int start, int end, Predicate<SpeakerCandidate> fits) {
        for (int i = indexAt(start); i < mentions.size() && mentions.get(i).span().start() < end; i++) {
            if (fits.test(mentions.get(i).candidate())) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The mentions that begin between two code points, the last first, not more than {@code most}. */
    List<Mention> before(int end, int start, int most) {
        int last = indexAt(end);
        List<Mention> before = new ArrayList<>();
        for (int i = last - 1; i >= Math.max(0, last - most) && mentions.get(i).span().start() >= start; i--) {
            before.add(mentions.get(i));
        }
        return before;
    }

    /** The last mention that begins before a code point and after another. */
    Optional<Mention> lastBefore(int end, int start) {
        int index = indexAt(end) - 1;
        return index >= 0 && mentions.get(index).span().start() > start ? Optional.of(mentions.get(index)) : Optional.empty();
    }

    /** The first mention that begins at or after a code point. */
    private int indexAt(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
