package news.dateline.ninjs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * SHA-256 over a JSON tree that does not depend on white space or the order of keys, so that two renditions of the same
 * item are the same content. Every value is preceded by its kind and length, so that different trees cannot collide by
 * concatenation.
 */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of a tree, hexadecimal. */
    static String of(JsonNode tree) {
        ContentHash hash = new ContentHash();
        hash.add(tree);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> addObject(node);
            case ARRAY -> {
                mark('[', node.size());
                node.forEach(this::add);
            }
            case STRING -> addText('"', node.textValue());
            default -> addText('=', node.asText());
        }
    }

    private void addObject(JsonNode object) {
        mark('{', object.size());
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        sorted.forEach((name, value) -> {
            addText(':', name);
            add(value);
        });
    }

    private void addText(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mark(kind, bytes.length);
        digest.update(bytes);
    }

    private void mark(char kind, int size) {
        digest.update((byte) kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (size >>> shift));
        }
    }
}
