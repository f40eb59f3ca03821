package news.dateline.index;

import java.util.List;
import java.util.Map;

/** What became of a batch. */
public sealed interface BatchResult {

    /** Every message was decided, and the decisions are stored; in the order of the batch. */
    record Decided(List<Decision> decisions) implements BatchResult {
    }

    /**
     * The database knows less than the broker: it was restored to an older state. Nothing was decided; the messages from
     * these offsets on have to be read again.
     */
    record Behind(Map<LedgerRange, Long> positions) implements BatchResult {
    }
}
