package news.dateline.authority;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import jakarta.inject.Singleton;

import news.dateline.enrich.Engine;
import news.dateline.enrich.Extractor;
import news.dateline.enrich.names.Authorities;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The enrichment engine with the newsroom's current authority file, if it has one. The file is read at the start, where a
 * mistake in it ends the start, and again whenever it changes, where a mistake leaves the list that was good. Thread-safe.
 */
@Startup
@Singleton
public class CurrentEngine {

    private static final Logger LOG = Logger.getLogger(CurrentEngine.class);

    private final Engine bare;
    private final Optional<Path> file;
    private volatile Engine engine;
    private String seen = "";

    CurrentEngine(@ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "dateline.enrichment.extractors") Optional<Set<Extractor>> wanted,
            @ConfigProperty(name = "dateline.authority.file") Optional<Path> file) throws IOException {
        Engine full = Engine.create(version);
        this.bare = wanted.map(full::only).orElse(full);
        this.engine = bare;
        this.file = file;
        if (file.isPresent()) {
            read(file.get());
        }
    }

    /** The engine as of now. */
    public Engine get() {
        return engine;
    }

    @Scheduled(every = "{dateline.authority.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readIfChanged() {
        file.ifPresent(path -> {
            try {
                read(path);
            } catch (IOException e) {
                LOG.errorf("kept the authority list as it was file=%s error=%s", path, e.getMessage());
            }
        });
    }

    /** Its content tells a change, not its time: a mounted file may keep or lose that. */
    private synchronized void read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String now = sha256(bytes);
        if (!now.equals(seen)) {
            seen = now;
            Authorities list = AuthorityFile.read(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            engine = bare.with(list, now);
            LOG.infof("read the authority file file=%s entries=%d", path, list.size());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
