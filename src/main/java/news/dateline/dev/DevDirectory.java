package news.dateline.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the servers of development mode keep their data: {@code target/dev/<process id>}, new at each start.
 *
 * <p>A start deletes what earlier ones left behind, but not the data of another development mode that is still running.
 * So a start right after a kill does not have to wait for the killed run's servers to notice.
 */
final class DevDirectory {

    private DevDirectory() {
    }

    /** An empty directory for this process. */
    static Path renew() {
        long self = ProcessHandle.current().pid();
        Path parent = ClassPath.buildDirectory().resolve("dev");
        try {
            Files.createDirectories(parent);
            for (Path run : children(parent)) {
                if (!isInUse(run, self)) {
                    Postmaster.kill(run.resolve("postgres").resolve("data"));
                    delete(run);
                }
            }
            return Files.createDirectories(parent.resolve(String.valueOf(self)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make room for the servers' data", e);
        }
    }

    private static boolean isInUse(Path run, long self) {
        try {
            long owner = Long.parseLong(run.getFileName().toString());
            return owner != self && ProcessHandle.of(owner).isPresent();
        } catch (NumberFormatException notOfOurMaking) {
            return true;
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }

    /** As far as possible: a server that is just shutting down may still be writing, and the next start comes by again. */
    private static void delete(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().delete();
            }
        } catch (UncheckedIOException changedWhileWalking) {
            // See above.
        }
    }
}
