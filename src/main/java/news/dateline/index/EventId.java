package news.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import news.dateline.article.EventType;
import news.dateline.article.Version;

/** Deterministic event ids: whoever announces the same change of the same article gives it the same id. */
final class EventId {

    private EventId() {
    }

    /** 128 bits of a SHA-256 over uri, version, revision and type, hexadecimal. */
    static String of(String uri, Version version, int revision, EventType type) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // U+0000 cannot be in any of them, so it separates them without ambiguity.
            String name = String.join("\0", uri, version.label().orElse(""), Integer.toString(revision), type.value());
            return HexFormat.of().formatHex(digest.digest(name.getBytes(UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
