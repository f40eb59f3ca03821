package news.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Container file, compose file and manifests describe the same program; a change in one of them is a change in all. */
class DeploymentFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BASE = Path.of("k8s/base");

    /** Contract section 6. */
    private static final List<String> SETTINGS = List.of("KAFKA_BOOTSTRAP_SERVERS", "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD", "DATELINE_INSTANCE");

    private static final String[] TOPICS = {"new-article", "article-indexed", "article-indexed-backfill", "new-article-dlq"};
    private static final String MAX_MESSAGE_BYTES = "8388608";
    private static final String MAX_SUBMISSION_BYTES = "4194304";

    /** The consumer loop's limit for the batch in hand, and the rest, as measured with the broker away. */
    private static final int LONGEST_STOP_SECONDS = 23;

    private final List<String> dockerfile = lines(Path.of("docker/Dockerfile"));
    private final JsonNode compose = single(Path.of("docker/compose.yaml"));
    private final JsonNode kustomization = single(BASE.resolve("kustomization.yaml"));
    private final JsonNode statefulSet = single(BASE.resolve("statefulset.yaml"));
    private final JsonNode pod = statefulSet.at("/spec/template/spec");
    private final JsonNode container = pod.at("/containers/0");
    private final JsonNode service = compose.at("/services/dateline");

    static Stream<Path> manifests() {
        return Stream.of("k8s", "docker").flatMap(folder -> {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFileParsesAndEveryManifestHasAName(Path file) {
        List<JsonNode> documents = documents(file);

        assertThat(documents).isNotEmpty().allMatch(JsonNode::isObject);
        if (file.startsWith("k8s") && !file.endsWith("kustomization.yaml")) {
            assertThat(documents).allSatisfy(document -> {
                assertThat(document.path("apiVersion").asText()).isNotBlank();
                assertThat(document.path("kind").asText()).isNotBlank();
                assertThat(document.at("/metadata/name").asText()).isNotBlank();
                assertThat(document.at("/metadata/labels").has("app.kubernetes.io/part-of")).isTrue();
            });
        }
    }

    @Test
    void kustomizationListsEveryManifestButTheSecret() {
        List<String> listed = texts(kustomization.path("resources"));

        List<String> present = manifests().filter(file -> file.startsWith(BASE)).map(file -> BASE.relativize(file).toString())
                .filter(name -> !name.equals("kustomization.yaml") && !name.equals("secret.example.yaml")).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
    }

    @Test
    void exampleSecretHoldsNoSecret() {
        JsonNode secret = single(BASE.resolve("secret.example.yaml"));

        assertThat(texts(secret.path("stringData"))).allMatch(value -> value.startsWith("<") && value.endsWith(">"));
        assertThat(secret.has("data")).isFalse();
        assertThat(secretReferences()).allSatisfy(reference -> {
            assertThat(reference.path("name")).isEqualTo(secret.at("/metadata/name"));
            assertThat(secret.path("stringData").has(reference.path("key").asText())).isTrue();
        });
    }

    @Test
    void imageIsTheSameEverywhere() throws IOException {
        JsonNode image = kustomization.at("/images/0");
        String tagged = image.path("newName").asText() + ":" + image.path("newTag").asText();

        assertThat(service.path("image").asText()).isEqualTo(tagged);
        assertThat(container.path("image")).isEqualTo(image.path("name"));
        assertThat(dockerfile).contains("ARG VERSION=" + image.path("newTag").asText());
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<version>" + image.path("newTag").asText() + "(-SNAPSHOT)?</version>");
    }

    @Test
    void portIsTheSameEverywhere() {
        String port = argument("EXPOSE");

        assertThat(container.at("/ports/0/containerPort").asText()).isEqualTo(port);
        assertThat(texts(service.path("ports"))).singleElement().asString().endsWith(":" + port);
        assertThat(single(BASE.resolve("service.yaml")).at("/spec/ports/0/targetPort"))
                .isEqualTo(container.at("/ports/0/name"));
        assertThat(single(Path.of("k8s/optional/network-policy.yaml")).at("/spec/ingress/0/ports/0/port").asText())
                .isEqualTo(port);
    }

    @Test
    void userIsTheSameEverywhereAndNotRoot() {
        String user = argument("USER");

        assertThat(user).isEqualTo("10001:10001");
        assertThat(service.path("user").asText()).isEqualTo(user);
        JsonNode security = pod.path("securityContext");
        assertThat(security.path("runAsUser").asText() + ":" + security.path("runAsGroup").asText()).isEqualTo(user);
        assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    }

    @Test
    void rootFileSystemIsReadOnlyAndTmpIsNot() {
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(texts(service.path("tmpfs"))).singleElement().asString().startsWith("/tmp:");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(texts(container.at("/securityContext/capabilities/drop"))).containsExactly("ALL");
        assertThat(container.at("/volumeMounts/0/mountPath").asText()).isEqualTo("/tmp");
        assertThat(pod.at("/volumes/0").has("emptyDir")).isTrue();
    }

    @Test
    void everySettingIsGivenInComposeAndKubernetes() {
        Set<String> given = new HashSet<>();
        container.path("env").forEach(variable -> given.add(variable.path("name").asText()));
        texts(kustomization.at("/configMapGenerator/0/literals")).forEach(literal -> given.add(literal.split("=")[0]));

        assertThat(given).containsExactlyInAnyOrderElementsOf(SETTINGS);
        assertThat(service.path("environment").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(SETTINGS);
        assertThat(container.at("/envFrom/0/configMapRef/name")).isEqualTo(kustomization.at("/configMapGenerator/0/name"));
    }

    @Test
    void replicaHasAStableIdentity() {
        JsonNode instance = variable("DATELINE_INSTANCE");

        assertThat(statefulSet.path("kind").asText()).isEqualTo("StatefulSet");
        assertThat(instance.at("/valueFrom/fieldRef/fieldPath").asText()).isEqualTo("metadata.name");
        assertThat(statefulSet.at("/spec/serviceName"))
                .isEqualTo(single(BASE.resolve("service-headless.yaml")).at("/metadata/name"));
    }

    @Test
    void selectorsFindThePods() {
        JsonNode labels = statefulSet.at("/spec/template/metadata/labels");

        List<JsonNode> selectors = List.of(
                statefulSet.at("/spec/selector/matchLabels"),
                single(BASE.resolve("service.yaml")).at("/spec/selector"),
                single(BASE.resolve("service-headless.yaml")).at("/spec/selector"),
                single(BASE.resolve("poddisruptionbudget.yaml")).at("/spec/selector/matchLabels"),
                single(Path.of("k8s/optional/network-policy.yaml")).at("/spec/podSelector/matchLabels"),
                pod.at("/topologySpreadConstraints/0/labelSelector/matchLabels"),
                pod.at("/topologySpreadConstraints/1/labelSelector/matchLabels"));

        assertThat(selectors).allSatisfy(selector -> {
            assertThat(selector.isEmpty()).isFalse();
            selector.properties().forEach(label -> assertThat(labels.path(label.getKey())).isEqualTo(label.getValue()));
        });
    }

    @Test
    void probesAskTheHealthEndpoints() {
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @Test
    void startIsGivenTheTimeThatWaitingForTheDatabaseTakes() throws IOException {
        Properties application = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            application.load(file);
        }
        JsonNode probe = container.path("startupProbe");
        int waits = Integer.parseInt(application.getProperty("quarkus.flyway.connect-retries"))
                * Integer.parseInt(application.getProperty("quarkus.flyway.connect-retries-interval").replace("s", ""));

        assertThat(probe.path("periodSeconds").asInt() * probe.path("failureThreshold").asInt()).isGreaterThan(waits);
    }

    @Test
    void stopIsGivenTheTimeThatABatchTakes() {
        int beforeSigterm = container.at("/lifecycle/preStop/exec/command/1").asInt();

        assertThat(texts(container.at("/lifecycle/preStop/exec/command"))).startsWith("sleep");
        assertThat(beforeSigterm).isPositive();
        assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(beforeSigterm + LONGEST_STOP_SECONDS);
        assertThat(service.path("stop_grace_period").asText()).isEqualTo("60s");
    }

    @Test
    void composeIsOpenToThisMachineOnlyAndKeepsItsData() {
        assertThat(compose.path("services")).allSatisfy(part -> {
            assertThat(part.path("image").asText()).matches(".+:\\d[\\w.-]*");
            assertThat(texts(part.path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
            texts(part.path("volumes")).forEach(volume -> assertThat(compose.path("volumes").has(volume.split(":")[0])).isTrue());
        });
        assertThat(texts(compose.at("/services/kafka/volumes"))).singleElement().asString()
                .endsWith(":" + compose.at("/services/kafka/environment/KAFKA_LOG_DIRS").asText());
        assertThat(texts(compose.at("/services/postgres/volumes"))).isNotEmpty();
        assertThat(texts(service.at("/healthcheck/test"))).last().asString().contains("/q/health/ready");
    }

    @Test
    void imageHoldsThePackagedApplicationAndNothingElse() {
        List<String> copied = dockerfile.stream().filter(line -> line.startsWith("COPY ")).map(line -> line.split(" ")[1]).toList();

        assertThat(copied).containsExactly("target/quarkus-app/lib/", "target/quarkus-app/quarkus-run.jar",
                "target/quarkus-app/app/", "target/quarkus-app/quarkus/");
        assertThat(lines(Path.of("docker/Dockerfile.dockerignore")).stream().filter(line -> !line.startsWith("#")))
                .containsExactly("*", "!target/quarkus-app");
        assertThat(argument("ENTRYPOINT")).isEqualTo("[\"java\", \"-jar\", \"/app/quarkus-run.jar\"]");
        assertThat(argument("STOPSIGNAL")).isEqualTo("SIGTERM");
    }

    @Test
    void topicsAreTheSameEverywhereAndTakeLargeEvents() {
        String script = compose.at("/services/topics/command/0").asText();
        JsonNode channels = single(Path.of("src/main/resources/META-INF/resources/contract/asyncapi.yaml")).path("channels");
        List<JsonNode> strimzi = documents(Path.of("k8s/optional/strimzi-topics.yaml"));

        assertThat(script).contains("for topic in " + String.join(" ", TOPICS) + ";",
                "= new-article ]; then limit=" + MAX_SUBMISSION_BYTES + " kept=uncompressed; else limit=" + MAX_MESSAGE_BYTES
                        + " kept=producer; fi", "--config max.message.bytes=$$limit --config compression.type=$$kept");
        assertThat(channels.fieldNames()).toIterable().containsExactlyInAnyOrder(TOPICS);
        assertThat(channels).allSatisfy(channel -> assertThat(
                channel.at("/bindings/kafka/topicConfiguration/max.message.bytes").asText())
                .isEqualTo(limit(channel.path("address").asText())));
        assertThat(strimzi).extracting(topic -> topic.at("/metadata/name").asText()).containsExactly(TOPICS);
        assertThat(strimzi).allSatisfy(topic -> assertThat(
                topic.at("/spec/config").path("max.message.bytes").asText())
                .isEqualTo(limit(topic.at("/metadata/name").asText())));
        assertThat(strimzi.get(0).at("/spec/config").path("compression.type").asText()).isEqualTo("uncompressed");
    }

    /** A dead letter is the message and some headers, so it needs more room than the message. */
    private static String limit(String topic) {
        return topic.equals("new-article") ? MAX_SUBMISSION_BYTES : MAX_MESSAGE_BYTES;
    }

    private JsonNode variable(String name) {
        return stream(container.path("env")).filter(variable -> variable.path("name").asText().equals(name))
                .findFirst().orElseThrow();
    }

    private List<JsonNode> secretReferences() {
        return List.of(variable("QUARKUS_DATASOURCE_USERNAME").at("/valueFrom/secretKeyRef"),
                variable("QUARKUS_DATASOURCE_PASSWORD").at("/valueFrom/secretKeyRef"));
    }

    private String argument(String instruction) {
        return dockerfile.stream().filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1)).findFirst().orElseThrow();
    }

    private static List<String> texts(JsonNode values) {
        return stream(values).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    private static JsonNode single(Path file) {
        List<JsonNode> documents = documents(file);
        assertThat(documents).as(file.toString()).hasSize(1);
        return documents.get(0);
    }

    private static List<JsonNode> documents(Path file) {
        List<JsonNode> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(String.join("\n", lines(file)))
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
