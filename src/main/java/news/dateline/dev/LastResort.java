package news.dateline.dev;

import java.time.Duration;

/**
 * Ends a JVM whose shutdown does not come to an end.
 *
 * <p>In development mode that happens: when the terminal is closed, the console of quarkus:dev and the logging wait for
 * each other for ever (Quarkus 3.30), and the application and its servers would stay behind, unseen.
 */
final class LastResort extends Thread {

    private final Duration patience;

    LastResort(Duration patience) {
        super("last-resort");
        this.patience = patience;
        setDaemon(true);
    }

    /**
     * Starts to wait when this JVM begins to shut down. The thread is made beforehand: by then the class loader may be
     * one that a live reload has closed.
     */
    static void onShutdown(Duration patience) {
        Thread lastResort = new LastResort(patience);
        Runtime.getRuntime().addShutdownHook(new Thread(lastResort::start, "last-resort-starter"));
    }

    @Override
    public void run() {
        try {
            Thread.sleep(patience.toMillis());
        } catch (InterruptedException e) {
            return;
        }
        Runtime.getRuntime().halt(2);
    }
}
