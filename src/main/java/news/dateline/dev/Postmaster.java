package news.dateline.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The PostgreSQL server process behind a data directory, as its {@code postmaster.pid} names it. */
final class Postmaster {

    private static final int KILL_LIMIT_SECONDS = 5;

    private Postmaster() {
    }

    /** The running server's process; empty if there is none, or if the number now belongs to some other program. */
    static Optional<ProcessHandle> of(Path dataDirectory) {
        return pid(pidFile(dataDirectory))
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().filter(c -> c.contains("postgres")).isPresent());
    }

    /**
     * Kills the server and its backends with SIGKILL; nothing happens if there are none.
     *
     * <p>The backends too: those in the middle of a statement would finish it, and would keep the new server from
     * starting until then. And the pid file: in a container without an init process the dead server stays in the process
     * table for good, and to the new server, which only asks whether the number exists, that looks alive.
     */
    static void kill(Path dataDirectory) {
        of(dataDirectory).ifPresent(postmaster -> {
            List<ProcessHandle> family = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
            family.forEach(ProcessHandle::destroyForcibly);
            family.forEach(Postmaster::awaitEnd);
        });
        try {
            Files.deleteIfExists(pidFile(dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tidy up after the killed server", e);
        }
    }

    private static Path pidFile(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    private static Optional<Long> pid(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst().map(line -> Long.valueOf(line.strip()));
        } catch (IOException | UncheckedIOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(KILL_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException dead) {
            // Killed but not reaped: dead enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
