package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the readers of one article and remembers which failed: failure as data.
 *
 * <p>Everything a reader throws is its failure, a {@link StackOverflowError} too. Only an {@link OutOfMemoryError} goes on: it
 * says something about the process, not about the article.
 */
final class Attempts {

    private final List<String> failures = new ArrayList<>(0);

    /** The reader's result, or {@code otherwise} if it fails. */
    <T> T at(String reader, Supplier<T> reading, T otherwise) {
        return at(reader, reading, () -> otherwise, otherwise);
    }

    /** The reader's result; if it fails, that of {@code second}; if this fails too, {@code otherwise}. */
    <T> T at(String reader, Supplier<T> reading, Supplier<T> second, T otherwise) {
        try {
            return reading.get();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            failures.add(reader);
        }
        try {
            return second.get();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return otherwise;
        }
    }

    /** Names of the readers that failed, in the order they ran. */
    List<String> failures() {
        return failures;
    }
}
