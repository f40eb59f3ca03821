package news.dateline.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * The other end of a {@link ChildJvm}: a server that runs until its parent is gone.
 *
 * <p>The parent is gone when standard input ends, and nothing else counts. Ctrl-C and a closed terminal reach every
 * process of the terminal at once; a server that obeyed would be away while the application is still finishing its work.
 * So the shutdown a signal starts waits in its hook, serving, until the parent has let go.
 */
interface ChildService {

    /** The line that tells the parent that the service takes connections. */
    String READY = "READY";

    /** How long the service may take to stop; the parent waits a little longer. */
    Duration STOP_LIMIT = Duration.ofSeconds(20);

    void start() throws Exception;

    /** Called once, possibly while {@link #start()} is still under way. */
    void stop() throws Exception;

    /** The body of a child's {@code main}. */
    static void run(ChildService service) {
        CountDownLatch parentGone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(parentGone, service), "stop"));
        Thread leash = new Thread(() -> watch(parentGone), "leash");
        leash.setDaemon(true);
        leash.start();
        try {
            service.start();
            System.out.println(READY);
            leash.join();
        } catch (Exception e) {
            e.printStackTrace(System.out);
            parentGone.countDown();
            System.exit(1);
        }
    }

    private static void watch(CountDownLatch parentGone) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe tells the same as a closed one.
        }
        parentGone.countDown();
        new LastResort(STOP_LIMIT).start();
        System.exit(0);
    }

    private static void stopAfter(CountDownLatch parentGone, ChildService service) {
        try {
            parentGone.await();
            service.stop();
        } catch (Exception e) {
            e.printStackTrace(System.out);
        }
    }
}
