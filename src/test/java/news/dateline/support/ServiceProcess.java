package news.dateline.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import news.dateline.dev.PostgresNode;

/**
 * The service as it is packaged, in a JVM of its own that can be killed, frozen and started again. It ends with the JVM
 * that started it.
 *
 * <p>For tests that run after {@code package}. Not safe for use by several threads.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Path ARTEFACT = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int LINES_SHOWN = 40;

    private final String instance;
    private final Path directory;
    private final Map<String, String> environment;
    private final List<String> settings;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Process process;
    private int starts;
    private int port;

    private ServiceProcess(String instance, Path directory, Map<String, String> environment, List<String> settings) {
        this.instance = instance;
        this.directory = directory;
        this.environment = environment;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "kill-" + instance));
    }

    /**
     * Starts a replica, and returns once it is ready.
     *
     * @param instance  {@code DATELINE_INSTANCE}
     * @param directory where its log goes
     * @param settings  configuration beyond what production gives it, {@code name=value}
     */
    public static ServiceProcess start(String instance, Path directory, String bootstrapServers, PostgresNode postgres,
            String... settings) {
        Map<String, String> environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "DATELINE_INSTANCE", instance,
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "0");
        ServiceProcess service = new ServiceProcess(instance, directory, environment,
                Stream.of(settings).map(setting -> "-D" + setting).toList());
        service.start();
        return service;
    }

    /** Starts it again, killing it first if it still runs, and returns once it is ready. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts it again, killing it first if it still runs, and does not wait for anything. */
    public void launch() {
        kill();
        try {
            Files.createDirectories(directory);
            starts++;
            port = 0;
            process = command().start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the service", e);
        }
    }

    private ProcessBuilder command() throws IOException {
        if (!Files.exists(ARTEFACT)) {
            throw new IllegalStateException("No packaged service at " + ARTEFACT + ": run `package` first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(settings);
        command.addAll(List.of("-cp", ARTEFACT + System.getProperty("path.separator") + leash(), Leash.class.getName(), MAIN));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        return builder;
    }

    /** The leash alone, so that no other class or file of the tests is on the service's class path. */
    private Path leash() throws IOException {
        String name = Leash.class.getName().replace('.', '/') + ".class";
        Path copy = directory.resolve("leash").resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream in = Leash.class.getClassLoader().getResourceAsStream(name)) {
            Files.write(copy, in.readAllBytes());
        }
        return directory.resolve("leash");
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("The service did not get ready; its last words (all in " + log() + "):\n"
                        + lastWords());
            }
            waitFor(POLL);
        }
    }

    /** Whether it answers that it is ready. A frozen or dead one does not. */
    public boolean isReady() {
        return port().isPresent() && status("/q/health/ready") == 200;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** SIGKILL. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            waitFor(STOP_LIMIT);
        }
    }

    /** SIGTERM, and waits until it has shut down in good order. */
    public void stop() {
        // Not destroy() of the process itself, which closes its standard input too: that is the leash.
        process.toHandle().destroy();
        if (!waitFor(STOP_LIMIT)) {
            kill();
            throw new IllegalStateException("The service did not stop when asked to");
        }
    }

    /** SIGSTOP: not another instruction until {@link #thaw()}. */
    public void freeze() {
        Signals.stop(process.pid());
    }

    /** SIGCONT. */
    public void thaw() {
        Signals.go(process.pid());
    }

    public String instance() {
        return instance;
    }

    /** Where it writes its log; each start has a file of its own. */
    public Path log() {
        return directory.resolve(instance + "-" + starts + ".log");
    }

    /** An answer of its HTTP interface. */
    public HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port().orElseThrow() + path))
                    .timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The path of an article. */
    public static String article(String uri) {
        return "/api/articles/" + URLEncoder.encode(uri, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int status(String path) {
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException notThere) {
            return 0;
        }
    }

    private Optional<Integer> port() {
        if (port == 0) {
            Matcher listening = LISTENING.matcher(words());
            if (listening.find()) {
                port = Integer.parseInt(listening.group(1));
            }
        }
        return Optional.of(port).filter(known -> known > 0);
    }

    private String words() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWords() {
        List<String> lines = words().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
