package news.dateline.support;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Freezes and thaws processes. A frozen one holds its connections and its locks, and knows nothing of the time that passes. */
public final class Signals {

    private Signals() {
    }

    /** SIGSTOP. */
    public static void stop(long pid) {
        send("-STOP", pid);
    }

    /** SIGCONT. */
    public static void go(long pid) {
        send("-CONT", pid);
    }

    private static void send(String signal, long pid) {
        try {
            int status = new ProcessBuilder("kill", signal, Long.toString(pid)).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill " + signal + " ended with status " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
