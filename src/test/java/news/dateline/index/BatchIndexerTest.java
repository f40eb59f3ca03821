package news.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.MutableClock;
import news.dateline.article.Announcement;
import news.dateline.article.Cause;
import news.dateline.article.Enrichment;
import news.dateline.article.Message;
import news.dateline.article.Origin;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Withdrawal;
import news.dateline.dev.PostgresNode;
import news.dateline.enrich.Engine;
import news.dateline.ninjs.Limits;
import news.dateline.ninjs.NinjsReader;

class BatchIndexerTest {

    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00.123456789Z");
    private static final String TOPIC = "new-article";
    private static final int PARTITION = 3;
    /** What PostgreSQL's jsonb cannot hold, though it is JSON: a number beyond its numeric. */
    private static final String UNSTORABLE = "\"x-number\": 1e400000";

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .configure(EnumFeature.WRITE_ENUMS_TO_LOWERCASE, true)
            .build();
    private static final NinjsReader READER = new NinjsReader(Limits.DEFAULT);
    private static final Engine ENGINE = Engine.create("1.0.0");

    @TempDir
    static Path directory;

    private static PostgresNode postgres;
    private static AgroalDataSource dataSource;

    private final MutableClock clock = new MutableClock(NOW);
    private final BatchIndexer indexer = new BatchIndexer(dataSource, new EventJson(JSON), clock, 1 << 20);
    /** A topic of its own for each test, and so a ledger of its own. */
    private final UUID topicId = UUID.randomUUID();
    private final String uri = "urn:test:" + topicId;
    private final List<Received> sent = new ArrayList<>();

    @BeforeAll
    static void startDatabase() throws SQLException {
        postgres = PostgresNode.start(directory);
        Flyway.configure().dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password()).load().migrate();
        dataSource = connect();
    }

    private static AgroalDataSource connect() throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8).acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(postgres.jdbcUrl())
                                .principal(new NamePrincipal(postgres.username()))
                                .credential(new SimplePassword(postgres.password())))));
    }

    @AfterAll
    static void stopDatabase() {
        dataSource.close();
        postgres.close();
    }

    @Test
    void everyVersionOfAnArticleInOneBatchIsDecidedOnTheOneBefore() throws Exception {
        submit(1, "Der Rat tagt am 3. Mai");
        submit(2, "Der Rat tagt am 4. Mai");
        submit(1, "Der Rat tagt am 3. Mai");
        submit(2, "Der Rat tagt am 4. Mai");
        submit(2, "Der Rat tagt gar nicht");
        submit(3, "Der Rat tagt am 4. Mai.");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly(
                "indexed", "updated", "stale", "duplicate", "version-conflict", "updated");
        assertThat(change(decisions.get(1))).isEqualTo(JSON.readTree("""
                {"cause":"correction","substantive":true,"previous":{"version":"1","revision":1},"added":[],"removed":[]}"""));
        assertThat(change(decisions.get(5))).isEqualTo(JSON.readTree("""
                {"cause":"correction","substantive":false,"previous":{"version":"2","revision":2},"added":[],"removed":[]}"""));
        assertThat(column("version")).isEqualTo("3");
        assertThat(column("revision")).isEqualTo("3");
    }

    @Test
    void anArticleWhoseEventNoTopicTakesIsRefusedAndItsNeighboursAreNot() throws Exception {
        submit(1, "Der Rat tagt");
        submit(2, "ä".repeat(300_000));
        submit(3, "Der Rat tagt morgen");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "too-large", "updated");
        assertThat(column("version")).isEqualTo("3");
    }

    @Test
    void versionsInOneBatchAreDecidedLikeVersionsInBatchesOfTheirOwn() throws Exception {
        submit(1, "Der Rat tagt am 3. Mai");
        decide();
        submit(2, "Der Rat tagt am 4. Mai");

        List<Decision> decisions = decide();

        assertThat(change(decisions.get(0))).isEqualTo(JSON.readTree("""
                {"cause":"correction","substantive":true,"previous":{"version":"1","revision":1},"added":[],"removed":[]}"""));
    }

    @Test
    void statementsThatComeAndGoAreNamed() throws Exception {
        send("{\"version\":\"1\",\"language\":\"de-CH\",\"title\":\"Titel\",\"infoSources\":[{\"name\":\"Reuters\"}]}");
        send("{\"version\":\"2\",\"language\":\"de-AT\",\"title\":\"Titel\",\"infoSources\":[{\"name\":\"Reuters\"}]}");

        List<Decision> decisions = decide();

        assertThat(change(decisions.get(0)).path("added")).isEqualTo(JSON.readTree("[\"language:de-CH\",\"source:text:Reuters\"]"));
        assertThat(change(decisions.get(1)).path("added")).isEqualTo(JSON.readTree("[\"language:de-AT\"]"));
        assertThat(change(decisions.get(1)).path("removed")).isEqualTo(JSON.readTree("[\"language:de-CH\"]"));
    }

    @Test
    void aKilledArticleComesBackWithAHigherVersionInTheSameBatch() throws Exception {
        submit(1, "Der Rat tagt");
        kill(new Withdrawal(Optional.of("web"), Optional.of("Klage"), Optional.of("Zurückgezogen"), Optional.of("urn:b")));
        submit(1, "Der Rat tagt");
        submit(1, "Der Rat tagt nicht");
        kill(Withdrawal.PLAIN);
        submit(2, "Der Rat tagt wieder");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly(
                "indexed", "withdrawn", "duplicate", "version-conflict", "duplicate", "updated");
        assertThat(JSON.readTree(announced(decisions.get(1)).data())).isEqualTo(JSON.readTree("""
                {"uri":"%s","version":"1","withdrawnAt":"2026-03-12T12:00:00.123456Z","scope":"web","replacedBy":"urn:b",
                 "notes":{"internal":"Klage","public":"Zurückgezogen"}}""".formatted(uri)));
        assertThat(change(decisions.get(5)).path("substantive").asBoolean()).isTrue();
        assertThat(change(decisions.get(5)).path("added")).isNotEmpty();
        assertThat(column("standing")).isEqualTo("live");
        assertThat(column("withdrawal")).isNull();
    }

    @Test
    void aKillThatComesFirstHoldsUntilAVersionArrives() throws Exception {
        kill(Withdrawal.PLAIN);
        decide();
        submit(1, "Der Rat tagt");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed");
        assertThat(change(decisions.get(0)).has("previous")).isFalse();
        assertThat(announced(decisions.get(0)).revision()).isEqualTo(2);
    }

    @Test
    void aReplayGetsTheSameEventsAndStoresNothing() throws Exception {
        submit(1, "Der Rat tagt am 3. Mai");
        submit(2, "Der Rat tagt am 4. Mai");
        kill(new Withdrawal(Optional.empty(), Optional.empty(), Optional.of("Zurückgezogen"), Optional.empty()));
        submit(1, "Der Rat tagt am 3. Mai");
        List<Decision> first = decide();
        String rows = rows();
        clock.advance(Duration.ofHours(1));

        List<Decision> replayed = index(sent, 0);

        assertThat(announcements(replayed)).isEqualTo(announcements(first)).hasSize(3);
        assertThat(replayed.get(3)).isEqualTo(new Decision.Silent(origin(3), "replayed"));
        assertThat(replayed).filteredOn(Decision.Announce.class::isInstance)
                .allMatch(decision -> ((Decision.Announce) decision).replayed());
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aReplayOfAnOldMessageDoesNotUndoANewerState() throws Exception {
        submit(1, "Der Rat tagt");
        decide();
        kill(Withdrawal.PLAIN);
        decide();

        List<Decision> replayed = index(sent.subList(0, 1), 0);

        assertThat(replayed).extracting(BatchIndexerTest::outcome).containsExactly("indexed");
        assertThat(column("standing")).isEqualTo("withdrawn");
    }

    @Test
    void aBatchOfReplayedAndNewMessagesDecidesTheNewOnesOnly() throws Exception {
        submit(1, "Der Rat tagt");
        Announcement known = announced(decide().get(0));
        submit(2, "Der Rat tagt am 4. Mai");

        List<Decision> decisions = index(sent, 0);

        assertThat(announcements(decisions)).first().isEqualTo(known);
        assertThat(decisions.get(0)).matches(decision -> ((Decision.Announce) decision).replayed());
        assertThat(decisions.get(1)).matches(decision -> !((Decision.Announce) decision).replayed());
        assertThat(outcome(decisions.get(1))).isEqualTo("updated");
    }

    @Test
    void aReplayedVersionConflictIsADeadLetterAgain() throws Exception {
        submit(1, "Der Rat tagt");
        submit(1, "Der Rat tagt nicht");
        Rejection conflict = ((Decision.DeadLetter) decide().get(1)).rejection();
        submit(2, "Der Rat tagt nicht");
        decide();

        List<Decision> replayed = index(sent.subList(1, 2), 0);

        assertThat(replayed).containsExactly(new Decision.DeadLetter(origin(1), conflict, true));
        assertThat(conflict.reason()).isEqualTo(Reason.VERSION_CONFLICT);
    }

    @ParameterizedTest(name = "offenders at {0}")
    @ValueSource(strings = {"0", "3", "6", "2,5", "0,1,2,3,4,5,6"})
    void whatTheDatabaseRefusesDoesNotDelayItsNeighbours(String offenders) throws Exception {
        List<Integer> bad = Stream.of(offenders.split(",")).map(Integer::valueOf).toList();
        for (int i = 0; i < 7; i++) {
            sendTo(uri + i, "{\"version\":\"1\",\"title\":\"Titel\"" + (bad.contains(i) ? "," + UNSTORABLE : "") + "}");
        }

        List<Decision> decisions = decide();

        for (int i = 0; i < 7; i++) {
            assertThat(decisions.get(i).origin()).isEqualTo(origin(i));
            assertThat(outcome(decisions.get(i))).isEqualTo(bad.contains(i) ? "storage-rejected" : "indexed");
        }
        assertThat(query("select count(*) from article where uri like '" + uri + "%'")).isEqualTo(String.valueOf(7 - bad.size()));
        assertThat(query("select count(*) from dead_letter where topic_id = '" + topicId + "'")).isEqualTo(String.valueOf(bad.size()));
    }

    @Test
    void aRefusedVersionDoesNotCountAsTheArticlesState() throws Exception {
        submit(1, "Der Rat tagt");
        send("{\"version\":\"2\",\"title\":\"Titel\"," + UNSTORABLE + "}");
        submit(2, "Der Rat tagt wieder");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "storage-rejected", "updated");
        assertThat(announced(decisions.get(2)).revision()).isEqualTo(2);
    }

    @Test
    void aRefusalNeverQuotesTheArticle() throws Exception {
        send("{\"version\":\"1\",\"title\":\"Geheimsache\"," + UNSTORABLE + "}");

        Decision decision = decide().get(0);

        assertThat(((Decision.DeadLetter) decision).rejection().detail()).isEqualTo("the database refused it, SQLSTATE 22003");
    }

    @Test
    void aMessageThatCannotBeReadIsADeadLetterUnderItsKey() throws Exception {
        Rejection rejection = new Rejection(Reason.MALFORMED, "the key cannot be a uri");
        sent.add(received(new Message.Rejected(Optional.of("urn:\0a"), rejection), Optional.empty()));

        List<Decision> decisions = decide();

        assertThat(decisions).containsExactly(new Decision.DeadLetter(origin(0), rejection, false));
        assertThat(query("select uri from dead_letter where topic_id = '" + topicId + "'")).isEqualTo("urn:a");
    }

    @Test
    void aDatabaseThatKnowsLessThanTheBrokerSaysHowFarItReaches() throws Exception {
        submit(1, "Der Rat tagt");
        decide();
        submit(2, "Der Rat tagt wieder");
        LedgerRange range = new LedgerRange(TOPIC, topicId, PARTITION, 5, 6);

        BatchResult result = indexer.index(sent.subList(1, 2), List.of(range));

        assertThat(result).isInstanceOfSatisfying(BatchResult.Behind.class,
                behind -> assertThat(behind.positions()).containsEntry(range, 1L));
        assertThat(column("version")).isEqualTo("1");
    }

    @Test
    void aTopicMadeAnewHasALedgerOfItsOwn() throws Exception {
        submit(1, "Der Rat tagt");
        decide();
        UUID anew = UUID.randomUUID();
        Received same = new Received(new Origin(TOPIC, anew, PARTITION, 0), NOW, Optional.empty(), sent.get(0).message(),
                sent.get(0).enrichment());

        BatchResult result = indexer.index(List.of(same), List.of(new LedgerRange(TOPIC, anew, PARTITION, 0, 1)));

        assertThat(((BatchResult.Decided) result).decisions()).extracting(BatchIndexerTest::outcome).containsExactly("duplicate");
    }

    @Test
    void anArticleUnderEmbargoIsStoredAndSaysNothing() throws Exception {
        embargo(1, NOW.plusSeconds(60));

        List<Decision> decisions = decide();

        assertThat(decisions).containsExactly(new Decision.Silent(origin(0), "embargoed"));
        assertThat(column("standing")).isEqualTo("embargoed");
        assertThat(column("enrichment")).contains("Der Rat");
    }

    @Test
    void aReleaseBeforeItsTimeChangesNothing() throws Exception {
        embargo(1, NOW.plusSeconds(60));
        decide();
        clock.advance(Duration.ofSeconds(59));
        release();

        List<Decision> decisions = decide();

        assertThat(decisions).containsExactly(new Decision.Silent(origin(1), "not-due"));
        assertThat(column("standing")).isEqualTo("embargoed");
    }

    @Test
    void anArticleWhoseEmbargoHasEndedIsAnnouncedOnce() throws Exception {
        embargo(1, NOW.plusSeconds(60));
        decide();
        clock.advance(Duration.ofSeconds(60));
        release();
        release();

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "not-due");
        Announcement event = announced(decisions.get(0));
        assertThat(event.cause()).isEqualTo(Cause.RELEASE);
        assertThat(event.revision()).isEqualTo(1);
        assertThat(change(decisions.get(0)).path("cause").asText()).isEqualTo("release");
        assertThat(JSON.readTree(event.data()).path("article").path("uri").asText()).isEqualTo(uri);
        assertThat(column("standing")).isEqualTo("live");
    }

    @Test
    void whatIsStoredOfAReleaseIsWhatWasAnnounced() throws Exception {
        embargo(1, NOW.plusSeconds(60));
        decide();
        clock.advance(Duration.ofSeconds(60));
        release();

        Decision decision = decide().get(0);

        assertThat(JSON.readTree(column("change"))).isEqualTo(change(decision));
    }

    @Test
    void anEmbargoEndsAndIsCorrectedAndKilledInOneBatch() throws Exception {
        embargo(1, NOW.plusSeconds(60));
        decide();
        clock.advance(Duration.ofSeconds(60));
        release();
        submit(2, "Der Rat tagt am 4. Mai");
        kill(Withdrawal.PLAIN);

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "updated", "withdrawn");
        assertThat(change(decisions.get(1)).path("previous").path("version").asText()).isEqualTo("1");
        assertThat(column("standing")).isEqualTo("withdrawn");
        assertThat(column("document")).contains("4. Mai");
    }

    @Test
    void anEmbargoAndItsReleaseInOneBatchStoreWhatTheyAnnounce() throws Exception {
        embargo(1, NOW.minusSeconds(60));
        release();

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "not-due");
    }

    @Test
    void aKillDoesNotWaitForAnEmbargo() throws Exception {
        embargo(1, NOW.plusSeconds(60));
        kill(Withdrawal.PLAIN);

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("embargoed", "withdrawn");
    }

    @Test
    void anEmbargoInTheHourThatClocksRepeatEndsOnTheSecond() throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Zurich"));
        try (AgroalDataSource inZurich = connect()) {
            BatchIndexer there = new BatchIndexer(inZurich, new EventJson(JSON), clock, 1 << 20);
            Instant first = Instant.parse("2026-10-25T00:30:00Z");
            Instant second = Instant.parse("2026-10-25T01:30:00Z");
            send("{\"version\":\"1\",\"embargoedUntil\":\"" + first + "\"}");
            sendTo(uri + "second", "{\"version\":\"1\",\"embargoedUntil\":\"" + second + "\"}");

            there.index(sent, ranges(sent, 0));

            assertThat(query("select extract(epoch from embargoed_until)::bigint from article where uri = '" + uri + "'"))
                    .isEqualTo(String.valueOf(first.getEpochSecond()));
            assertThat(query("select extract(epoch from embargoed_until)::bigint from article where uri = '" + uri + "second'"))
                    .isEqualTo(String.valueOf(second.getEpochSecond()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "0000-06-01T00:00:00Z", "1500-03-01T12:00:00Z", "1848-09-12T00:00:00+00:34",
            "9999-12-31T23:59:59-05:00", "+20000-01-01T00:00:00Z", "2026-03-12T12:00:00.1234564Z", "2026-03-12T12:00:00.1234567Z"})
    void anyTimeTheDatabaseHasIsStoredAsItIs(String created) throws Exception {
        send("{\"version\":\"x\",\"versionCreated\":\"" + created + "\",\"firstCreated\":\"2026\"}");
        decide();
        send("{\"version\":\"x\",\"versionCreated\":\"" + created + "\",\"firstCreated\":\"2026\"}");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void aTimeTheDatabaseDoesNotHaveIsRefused(String created) throws Exception {
        send("{\"version\":\"x\",\"versionCreated\":\"" + created + "\",\"firstCreated\":\"2026\"}");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("storage-rejected");
    }

    @Test
    void anArticleOnHoldIsAnnouncedAsWithheldAndComesBackAsAnUpdate() throws Exception {
        submit(1, "Der Rat tagt");
        withhold(2);
        submit(3, "Der Rat tagt");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "withheld", "updated");
        assertThat(announced(decisions.get(1)).pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(change(decisions.get(2)).path("substantive").asBoolean()).isTrue();
    }

    @Test
    void anArticleWithheldFromTheStartIsIndexedOnceItIsUsable() throws Exception {
        withhold(1);
        submit(2, "Der Rat tagt");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("withheld", "indexed");
    }

    @Test
    void aCanceledArticleIsWithdrawn() throws Exception {
        submit(1, "Der Rat tagt");
        send("{\"version\":\"2\",\"pubStatus\":\"canceled\"}");

        List<Decision> decisions = decide();

        assertThat(decisions).extracting(BatchIndexerTest::outcome).containsExactly("indexed", "withdrawn");
        assertThat(announced(decisions.get(1)).version()).contains("2");
        assertThat(column("pub_status")).isEqualTo("canceled");
    }

    @Test
    void theTraceContextOfTheMessageIsAnnouncedWithIt() throws Exception {
        submit(1, "Der Rat tagt");
        Received traced = new Received(sent.get(0).origin(), NOW, Optional.of("00-1-2-3"), sent.get(0).message(), sent.get(0).enrichment());

        List<Decision> decisions = index(List.of(traced), 0);

        assertThat(announced(decisions.get(0)).traceparent()).contains("00-1-2-3");
    }

    @Test
    void twoInstancesThatHaveTheSameBatchDecideItOnce() throws Exception {
        for (int version = 1; version <= 20; version++) {
            submit(version, "Der Rat tagt am " + version + ". Mai");
        }

        List<CompletableFuture<List<Decision>>> both = Stream.of(1, 2)
                .map(instance -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return index(sent, 0);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })).toList();

        List<Decision> one = both.get(0).get(30, TimeUnit.SECONDS);
        List<Decision> other = both.get(1).get(30, TimeUnit.SECONDS);
        assertThat(announcements(one)).isEqualTo(announcements(other)).hasSize(20);
        assertThat(Stream.of(one, other).filter(decisions -> ((Decision.Announce) decisions.get(0)).replayed())).hasSize(1);
        assertThat(query("select count(*) from article_event where uri = '" + uri + "'")).isEqualTo("20");
    }

    @Test
    void aDecisionOnAStateThatWasOvertakenIsTakenBack() throws Exception {
        submit(1, "Der Rat tagt");
        CompletableFuture<Void> overtaken;
        try (Connection other = dataSource.getConnection(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into article (uri, revision, standing, pub_status, announced, published, statements, updated)
                    values ('%s', 1, 'withdrawn', 'canceled', false, now(), '{}', now())""".formatted(uri));

            overtaken = CompletableFuture.runAsync(() -> assertThatThrownBy(this::decide)
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("40001")));

            while (query("select count(*) from pg_stat_activity where wait_event_type = 'Lock'").equals("0")) {
                Thread.onSpinWait();
            }
            other.commit();
        }
        overtaken.get(30, TimeUnit.SECONDS);
        assertThat(query("select count(*) from ledger_position where topic_id = '" + topicId + "'")).isEqualTo("0");
    }

    // ---- What a newsroom sends -----------------------------------------------------------------------------------

    private void submit(int version, String text) {
        send("{\"version\":\"%d\",\"language\":\"de\",\"body_text\":\"%s\"}".formatted(version, text));
    }

    private void embargo(int version, Instant until) {
        send("{\"version\":\"%d\",\"language\":\"de\",\"body_text\":\"Der Rat\",\"embargoedUntil\":\"%s\"}".formatted(version, until));
    }

    private void withhold(int version) {
        send("{\"version\":\"%d\",\"language\":\"de\",\"body_text\":\"Der Rat tagt\",\"pubStatus\":\"withheld\"}".formatted(version));
    }

    private void send(String item) {
        sendTo(uri, item);
    }

    private void sendTo(String key, String item) {
        Message message = READER.read(Optional.of(key), Optional.of("application/json"), item.getBytes(UTF_8));
        Message.Submitted submitted = (Message.Submitted) message;
        Optional<Enrichment> enrichment = submitted.article().pubStatus() == PubStatus.CANCELED
                ? Optional.empty()
                : Optional.of(ENGINE.enrich(submitted.article()));
        sent.add(received(message, enrichment));
    }

    private void kill(Withdrawal withdrawal) {
        sent.add(received(new Message.Withdrawn(uri, withdrawal), Optional.empty()));
    }

    private void release() {
        sent.add(received(new Message.Released(uri), Optional.empty()));
    }

    private Received received(Message message, Optional<Enrichment> enrichment) {
        return new Received(origin(sent.size()), clock.instant(), Optional.empty(), message, enrichment);
    }

    private Origin origin(int offset) {
        return new Origin(TOPIC, topicId, PARTITION, offset);
    }

    // ---- What becomes of it --------------------------------------------------------------------------------------

    private int done;

    /** Decides what was sent since the last time. */
    private List<Decision> decide() throws SQLException {
        List<Received> batch = List.copyOf(sent.subList(done, sent.size()));
        List<Decision> decisions = index(batch, done);
        done = sent.size();
        return decisions;
    }

    private List<Decision> index(List<Received> batch, long announced) throws SQLException {
        return ((BatchResult.Decided) indexer.index(batch, ranges(batch, announced))).decisions();
    }

    private List<LedgerRange> ranges(List<Received> batch, long announced) {
        long next = batch.get(batch.size() - 1).origin().offset() + 1;
        return List.of(new LedgerRange(TOPIC, topicId, PARTITION, announced, next));
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Announce event) {
            return event.announcement().type().name().toLowerCase();
        } else if (decision instanceof Decision.DeadLetter letter) {
            return letter.rejection().reason().value();
        }
        return ((Decision.Silent) decision).outcome();
    }

    private static Announcement announced(Decision decision) {
        return ((Decision.Announce) decision).announcement();
    }

    private static List<Announcement> announcements(List<Decision> decisions) {
        return decisions.stream().filter(Decision.Announce.class::isInstance).map(BatchIndexerTest::announced).toList();
    }

    private static JsonNode change(Decision decision) throws Exception {
        return JSON.readTree(announced(decision).data()).path("change");
    }

    private String column(String name) throws SQLException {
        return query("select " + name + " from article where uri = '" + uri + "'");
    }

    /** Everything stored of this test's article and topic. */
    private String rows() throws SQLException {
        return query("""
                select concat((select jsonb_agg(a) from article a where uri = '%1$s'),
                              (select jsonb_agg(e order by seq) from article_event e where uri = '%1$s'),
                              (select jsonb_agg(d) from dead_letter d where topic_id = '%2$s'),
                              (select jsonb_agg(l) from ledger_position l where topic_id = '%2$s'))""".formatted(uri, topicId));
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
