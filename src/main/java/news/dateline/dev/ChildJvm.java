package news.dateline.dev;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of our own that runs one {@link ChildService} and ends when we do.
 *
 * <p>Two things are deliberate. The child's standard input is the leash: nothing is ever written to it, and its end
 * tells the child that the parent has gone, however it went. And the child writes to a file, not to a pipe, so that it
 * needs no thread here and goes on undisturbed when quarkus:dev replaces the class loader that started it. (The JDK
 * itself holds on to the {@link Process}, and so to the leash, for as long as the child lives.)
 */
final class ChildJvm {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = ChildService.STOP_LIMIT.plusSeconds(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int LINES_SHOWN = 30;

    private final Class<?> main;
    private final Process process;

    private ChildJvm(Class<?> main, Process process) {
        this.main = main;
        this.process = process;
    }

    /** Starts the service and returns once it is ready. Output is added to the log file. */
    static ChildJvm start(Class<?> main, Path log, List<String> jvmOptions, List<String> arguments) {
        try {
            Files.createDirectories(log.getParent());
            long alreadyLogged = Files.exists(log) ? Files.size(log) : 0;
            ChildJvm child = new ChildJvm(main, launch(main, log, jvmOptions, arguments));
            child.awaitReady(log, alreadyLogged);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + main.getSimpleName(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets go of the leash and waits until the child has shut down in good order. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // Nobody at the other end: the child is dead, which is what we are about to wait for.
        }
        if (!waitFor(STOP_LIMIT)) {
            kill();
        }
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        waitFor(STOP_LIMIT);
    }

    private static Process launch(Class<?> main, Path log, List<String> jvmOptions, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.add(main.getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        Map<String, String> environment = builder.environment();
        environment.put("CLASSPATH", ClassPath.toRun(main));
        // Meant for our own JVM; a debugger's port, for one, can be had only once.
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        return builder.start();
    }

    private void awaitReady(Path log, long from) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!linesSince(log, from).contains(ChildService.READY)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException(failure(linesSince(log, from), log));
            }
            waitFor(POLL);
        }
    }

    private String failure(List<String> lines, Path log) {
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        return main.getSimpleName() + " did not start; its last words (all of them in " + log + "):\n"
                + String.join("\n", last);
    }

    private static List<String> linesSince(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + main.getSimpleName(), e);
        }
    }
}
