package news.dateline.enrich;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The engine's fingerprint: SHA-256 over its compiled classes, its models and its vocabularies.
 *
 * <p>The classes are found by following the constant pools (JVM specification, section 4.4) from the entry point, within
 * this package and those below, the article vocabulary and jsoup, which decides how HTML is read. So no list has to be kept by hand, and a
 * class loader needs no directory to be listed: it works from a jar too. Not covered is the Java runtime with its Unicode
 * tables.
 */
final class EngineDigest {

    private static final String[] COVERED = {"news/dateline/enrich/", "news/dateline/article/", "org/jsoup/"};

    private EngineDigest() {
    }

    static String of(Class<?> entry) {
        Map<String, byte[]> classes = reachable(entry);
        MessageDigest sha256 = sha256();
        classes.forEach((name, bytes) -> update(sha256, name, bytes));
        for (String name : Resources.NAMES) {
            update(sha256, name, Resources.bytes(name));
        }
        return named(sha256);
    }

    /** The fingerprint of an engine that has something more than the one with this fingerprint. */
    static String of(String digest, String more) {
        MessageDigest sha256 = sha256();
        update(sha256, digest, more.getBytes(StandardCharsets.UTF_8));
        return named(sha256);
    }

    private static String named(MessageDigest sha256) {
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** The bytes of every covered class the entry point leads to, by internal name, sorted. */
    static Map<String, byte[]> reachable(Class<?> entry) {
        Map<String, byte[]> classes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(entry.getName().replace('.', '/'));
        while (!open.isEmpty()) {
            String name = open.poll();
            if (classes.containsKey(name)) {
                continue;
            }
            byte[] bytes = read(entry, name);
            classes.put(name, bytes);
            try {
                addReferences(bytes, open);
            } catch (IOException e) {
                throw new UncheckedIOException("not a class file: " + name, e);
            }
        }
        return classes;
    }

    private static byte[] read(Class<?> entry, String name) {
        try (InputStream in = entry.getResourceAsStream("/" + name + ".class")) {
            // A class jsoup has only for newer Java versions may be absent from the root of its jar.
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable class: " + name, e);
        }
    }

    private static void addReferences(byte[] bytes, Deque<String> open) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] names = new String[size];
        int[] classes = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 7 -> classes[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
        for (int index : classes) {
            if (index > 0 && isCovered(names[index])) {
                open.add(names[index]);
            }
        }
    }

    private static boolean isCovered(String name) {
        for (String prefix : COVERED) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static void update(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
