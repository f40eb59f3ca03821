package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/** A message that is small on the wire and huge once unpacked: the broker's limits count compressed bytes. */
class OversizeIT {

    private static final int HUGE = 48 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void aMessageThatUnpacksBeyondEveryLimitDelaysNoOther() throws Exception {
        byte[] blank = new byte[HUGE];
        Arrays.fill(blank, (byte) ' ');
        try (Backends backends = Backends.start(); ServiceProcess service = backends.service("oversize");
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, backends.kafka().bootstrapServers(),
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip",
                        ProducerConfig.BUFFER_MEMORY_CONFIG, 256L * 1024 * 1024,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 128 * 1024 * 1024),
                        new ByteArraySerializer(), new ByteArraySerializer());
                Group group = new Group(backends.kafka().bootstrapServers())) {
            producer.send(new Submission("urn:oversize".getBytes(UTF_8), blank, Map.of("content-type", "application/json"))
                    .record()).get();
            producer.send(Submission.json("urn:oversize", """
                    {"uri":"urn:oversize","version":"1","body_text":"Der Bundesrat tagt in Bern."}""").record()).get();

            await().atMost(PATIENCE).until(group::isThrough);

            List<ConsumerRecord<byte[], byte[]>> letters = Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.DEAD_LETTERS);
            assertThat(letters).hasSize(1);
            assertThat(Verdict.headers(letters.get(0))).containsEntry("dlq-reason", "too-large");
            assertThat(Arrays.equals(letters.get(0).value(), blank)).as("the value as it came").isTrue();
            assertThat(service.get(ServiceProcess.article("urn:oversize")).statusCode()).isEqualTo(200);
        }
    }
}
