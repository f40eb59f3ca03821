package news.dateline.chaos;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Keeps messages flowing while things break: sends on as long as subscribers keep up, and never far ahead of them, so that
 * whenever they have seen a part of the events, messages are on their way.
 */
final class MessageFlow implements AutoCloseable {

    /** How many messages may be on their way. */
    private static final int LEAD = 200;
    /** Fewer messages than this in a hundred lead to an event or a dead letter, at the very least. */
    private static final int OUTCOMES_IN_HUNDRED = 80;

    private static final int PATIENT = 900_000;

    private final List<Submission> messages;
    private final IntSupplier outcomes;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Thread thread = new Thread(this::send, "message-flow");
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile int sent;
    private volatile int limit = Integer.MAX_VALUE;
    private volatile boolean closed;

    private MessageFlow(String bootstrapServers, List<Submission> messages, IntSupplier outcomes) {
        this.messages = messages;
        this.outcomes = outcomes;
        // Idempotent by default: a broker that is killed and comes back gets each message once.
        this.producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENT,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENT),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Starts to send.
     *
     * @param outcomes how many events and dead letters subscribers have seen so far
     */
    static MessageFlow start(String bootstrapServers, List<Submission> messages, IntSupplier outcomes) {
        MessageFlow flow = new MessageFlow(bootstrapServers, messages, outcomes);
        flow.thread.start();
        return flow;
    }

    private void send() {
        try {
            for (Submission message : messages) {
                while (sent >= Math.min(limit, LEAD + outcomes.getAsInt() * 100L / OUTCOMES_IN_HUNDRED) && !closed) {
                    Thread.sleep(5);
                }
                if (closed) {
                    return;
                }
                producer.send(message.record(), (metadata, e) -> {
                    if (e != null) {
                        failure.compareAndSet(null, e);
                    }
                });
                sent++;
            }
            producer.flush();
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    /** Sends this many messages in all, for the time being. */
    void upTo(int count) {
        limit = count;
    }

    /** Whether there are still messages to be sent. */
    boolean isFlowing() {
        return thread.isAlive() && sent < messages.size();
    }

    /** Waits until the broker has everything. */
    void finish() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("could not send every message", failure.get());
        }
    }

    @Override
    public void close() {
        closed = true;
        producer.close();
    }
}
