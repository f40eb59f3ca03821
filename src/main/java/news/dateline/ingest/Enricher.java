package news.dateline.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.jboss.logging.Logger;

import news.dateline.article.Enrichment;
import news.dateline.article.Message;
import news.dateline.article.Origin;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.authority.CurrentEngine;
import news.dateline.index.Received;
import news.dateline.ninjs.NinjsReader;

/** Reads and enriches the records of a batch on all cores, and keeps their order. */
@ApplicationScoped
class Enricher {

    private static final Logger LOG = Logger.getLogger(Enricher.class);

    private final RecordReader reader;
    private final CurrentEngine engine;
    private final NewArticleTopic topic;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService executor = Executors.newFixedThreadPool(cores, runnable -> {
        Thread thread = new Thread(runnable, "dateline-enrich");
        thread.setDaemon(true);
        return thread;
    });

    Enricher(NinjsReader ninjs, LimitsConfig limits, CurrentEngine engine, NewArticleTopic topic) {
        this.reader = new RecordReader(ninjs, limits.messageBytes());
        this.engine = engine;
        this.topic = topic;
    }

    /** The records as messages ready to be decided, in the same order. */
    List<Received> enrich(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        int chunk = Math.max(1, (records.size() + cores * 4 - 1) / (cores * 4));
        List<Callable<List<Received>>> tasks = new ArrayList<>();
        for (int start = 0; start < records.size(); start += chunk) {
            List<ConsumerRecord<byte[], byte[]>> part = records.subList(start, Math.min(start + chunk, records.size()));
            tasks.add(() -> part.stream().map(this::enrich).toList());
        }
        List<Received> received = new ArrayList<>(records.size());
        for (Future<List<Received>> part : executor.invokeAll(tasks)) {
            try {
                received.addAll(part.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a record could not be read", e.getCause());
            }
        }
        return received;
    }

    private Received enrich(ConsumerRecord<byte[], byte[]> record) {
        Message message = read(record);
        Optional<Enrichment> enrichment = Optional.empty();
        if (message instanceof Message.Submitted submitted && submitted.article().pubStatus() != PubStatus.CANCELED) {
            enrichment = Optional.of(engine.get().enrich(submitted.article().content()));
            logFailures(enrichment.get(), record);
        }
        Origin origin = new Origin(record.topic(), topic.topicId(record.topic()), record.partition(), record.offset());
        return new Received(origin, Instant.ofEpochMilli(record.timestamp()), RecordReader.traceparent(record), message,
                enrichment);
    }

    private static void logFailures(Enrichment enrichment, ConsumerRecord<byte[], byte[]> record) {
        for (String extractor : enrichment.failures()) {
            LOG.errorf("an extractor failed extractor=%s topic=%s partition=%d offset=%d",
                    extractor, record.topic(), record.partition(), record.offset());
        }
    }

    /** A record that breaks the reader itself must not stop the partition. */
    private Message read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return reader.read(record);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("could not read a record topic=%s partition=%d offset=%d error=%s",
                    record.topic(), record.partition(), record.offset(), e.getClass().getName());
            return new Message.Rejected(Optional.empty(),
                    new Rejection(Rejection.Reason.MALFORMED, "could not be read, " + e.getClass().getSimpleName()));
        }
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }
}
