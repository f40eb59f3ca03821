package news.dateline.dev;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The child JVM's side of a {@link KafkaNode}: one broker that is its own controller (KRaft).
 *
 * <p>Arguments: port, data directory. A new directory is formatted, a formatted one is used as it is.
 */
final class KafkaProcess implements ChildService {

    private static final String HOST = "127.0.0.1";
    private static final String NODE_ID = "1";
    private static final Uuid CLUSTER = new Uuid(2021, 12);

    private final int port;
    private final Path data;
    private volatile KafkaRaftServer server;

    private KafkaProcess(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.WARNING);
        ChildService.run(new KafkaProcess(Integer.parseInt(args[0]), Path.of(args[1])));
    }

    @Override
    public void start() throws Exception {
        format();
        server = new KafkaRaftServer(KafkaConfig.fromProps(configuration(), false), Time.SYSTEM);
        server.startup();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private void format() throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(Integer.parseInt(NODE_ID))
                .setClusterId(CLUSTER.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    private Properties configuration() {
        // The controller talks to nobody but its own process: any free port will do, another one after each restart.
        int controllerPort = Ports.freeBut(port);
        Properties configuration = new Properties();
        configuration.putAll(Map.of(
                "node.id", NODE_ID,
                "process.roles", "broker,controller",
                "listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners", "PLAINTEXT://" + HOST + ":" + port,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort,
                "log.dirs", data.toString()));
        configuration.putAll(topicSettings());
        configuration.putAll(singleNodeSettings());
        configuration.putAll(quickReturnSettings());
        configuration.putAll(smallMachineSettings());
        return configuration;
    }

    /** As in production: topics are made on purpose, and a message may be larger than Kafka's default of 1 MiB. */
    private static Map<String, String> topicSettings() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "message.max.bytes", Topics.MAX_MESSAGE_BYTES,
                "replica.fetch.max.bytes", Topics.MAX_MESSAGE_BYTES);
    }

    /** Groups and transactions keep their state in topics that by default want three brokers. */
    private static Map<String, String> singleNodeSettings() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** A killed broker may register again only when its old session is over, by default after nine seconds. */
    private static Map<String, String> quickReturnSettings() {
        return Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "200");
    }

    /** Starts in a second or two, and lets a test have short session and transaction timeouts. */
    private static Map<String, String> smallMachineSettings() {
        return Map.of(
                "offsets.topic.num.partitions", "5",
                "transaction.state.log.num.partitions", "5",
                "share.coordinator.state.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "500",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20),
                "log.cleaner.io.buffer.size", String.valueOf(512 << 10));
    }
}
