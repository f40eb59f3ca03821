package news.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * What an event changes for a subscriber.
 *
 * @param cause       what made it happen
 * @param substantive whether a reader would be told something else than before; an alert fires again only then
 * @param previous    the state subscribers were told before; empty on the first release
 * @param added       ids of the statements that are new
 * @param removed     ids of the statements that are gone
 */
public record Change(String cause, boolean substantive, Optional<Previous> previous, List<String> added, List<String> removed) {

    public Change {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** The same change, made to happen by something else. */
    public Change causedBy(Cause other) {
        return new Change(other.value(), substantive, previous, added, removed);
    }

    /**
     * A state of the article before this one.
     *
     * @param version  its version label; empty if it had none
     * @param revision its revision
     */
    public record Previous(Optional<String> version, int revision) {
    }
}
