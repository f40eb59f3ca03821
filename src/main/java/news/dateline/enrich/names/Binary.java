package news.dateline.enrich.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** Reads the binary resources of this package: arrays in network byte order within gzip. */
final class Binary {

    private Binary() {
    }

    /** What is read from a resource. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> T read(String resource, Reader<T> reader) {
        try (InputStream raw = Binary.class.getResourceAsStream(resource)) {
            if (raw == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return reader.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource unreadable: " + resource, e);
        }
    }

    static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    static int[] ints(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        ByteBuffer.wrap(bytes(in, 4 * count)).asIntBuffer().get(values);
        return values;
    }

    static short[] shorts(DataInputStream in, int count) throws IOException {
        short[] values = new short[count];
        ByteBuffer.wrap(bytes(in, 2 * count)).asShortBuffer().get(values);
        return values;
    }

    static long[] longs(DataInputStream in, int count) throws IOException {
        long[] values = new long[count];
        ByteBuffer.wrap(bytes(in, 8 * count)).asLongBuffer().get(values);
        return values;
    }
}
