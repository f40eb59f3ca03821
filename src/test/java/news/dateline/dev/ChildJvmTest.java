package news.dateline.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {

    private static final List<String> SMALL = List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir
    Path directory;

    @Test
    void aChildDoesNotOutliveAParentThatIsKilled() throws Exception {
        Path pidFile = directory.resolve("pid");
        ChildJvm parent = ChildJvm.start(Parent.class, directory.resolve("parent.log"), SMALL,
                List.of(directory.toString(), pidFile.toString()));
        ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(pidFile))).orElseThrow();

        parent.kill();

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> hasStopped("child.log") && isGone(child));
    }

    @Test
    void aChildServesUntilItsParentIsGoneWhateverTheTerminalSays() throws Exception {
        ChildJvm child = ChildJvm.start(Child.class, directory.resolve("child.log"), SMALL, List.of());

        assertThat(ProcessHandle.of(child.pid()).orElseThrow().destroy()).isTrue();
        Thread.sleep(300);
        assertThat(child.isAlive()).isTrue();
        assertThat(hasStopped("child.log")).isFalse();

        child.stop();
        assertThat(hasStopped("child.log")).isTrue();
    }

    private boolean hasStopped(String log) throws Exception {
        return Files.readString(directory.resolve(log)).contains("STOPPED");
    }

    /** Without a command it is dead, even if nobody has taken it off the process table yet. */
    private static boolean isGone(ProcessHandle process) {
        return process.info().command().isEmpty();
    }

    /** A parent that has a child, and would go on for ever. */
    static final class Parent {

        public static void main(String[] args) throws Exception {
            ChildJvm child = ChildJvm.start(Child.class, Path.of(args[0], "child.log"), SMALL, List.of());
            Files.writeString(Path.of(args[1]), String.valueOf(child.pid()));
            System.out.println(ChildService.READY);
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** A service with nothing to do. */
    static final class Child implements ChildService {

        public static void main(String[] args) {
            ChildService.run(new Child());
        }

        @Override
        public void start() {
            // Nothing to start.
        }

        @Override
        public void stop() {
            System.out.println("STOPPED");
        }
    }
}
