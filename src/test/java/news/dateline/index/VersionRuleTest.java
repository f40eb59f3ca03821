package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.article.Article;
import news.dateline.article.Content;
import news.dateline.article.PubStatus;
import news.dateline.article.Version;

/** The whole decision table: what is stored, what arrives, what happens. */
class VersionRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private static final String LIVE = "live";
    private static final String EMBARGOED = "embargoed";
    private static final String WITHHELD = "withheld";
    private static final String WITHDRAW = "withdraw";
    private static final String DUPLICATE = "duplicate";
    private static final String STALE = "stale";
    private static final String CONFLICT = "version-conflict";

    static Stream<Arguments> submissions() {
        ArticleState live = stored("2", "same");
        ArticleState killed = live.withdrawn(live.version(), 2);
        ArticleState plain = stored(null, "same");
        ArticleState plainKilled = plain.withdrawn(plain.version(), 2);
        ArticleState killedFirst = new ArticleState("urn:a", Version.NONE, 1, Standing.WITHDRAWN, PubStatus.CANCELED,
                Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(), NOW);
        return Stream.of(
                first("a new article", article("1", "same"), LIVE),
                first("a new article without version", article(null, "same"), LIVE),
                first("a new article that is withheld", article("1", "same", PubStatus.WITHHELD), WITHHELD),
                first("a new article that is canceled", article("1", "same", PubStatus.CANCELED), WITHDRAW),
                first("a new article under embargo", embargoed("1", LATER), EMBARGOED),
                first("a new article whose embargo ended just now", embargoed("1", NOW), LIVE),
                first("a new article whose embargo ended before", embargoed("1", NOW.minusSeconds(1)), LIVE),
                first("a new article that is withheld and under embargo", new Article("urn:a", version("1"), PubStatus.WITHHELD,
                        Optional.of(LATER), Content.ofRawCopy("text"), "{}", "same"), WITHHELD),

                next("a higher version", live, article("3", "other"), LIVE),
                next("a higher version that says the same", live, article("3", "same"), LIVE),
                next("a higher version that is withheld", live, article("3", "other", PubStatus.WITHHELD), WITHHELD),
                next("a higher version under embargo", live, embargoed("3", LATER), EMBARGOED),
                next("the same version with the same content", live, article("2", "same"), DUPLICATE),
                next("the same version spelt otherwise with the same content", live, article("2.0", "same"), DUPLICATE),
                next("the same version with other content", live, article("2", "other"), CONFLICT),
                next("a lower version", live, article("1", "other"), STALE),
                next("a lower version with the same content", live, article("1", "same"), STALE),
                next("no version after a version, other content", live, article(null, "other"), LIVE),
                next("no version after a version, same content", live, article(null, "same"), DUPLICATE),
                next("no version after none, other content", plain, article(null, "other"), LIVE),
                next("no version after none, same content", plain, article(null, "same"), DUPLICATE),
                next("a version after none", plain, article("1", "other"), LIVE),

                next("a cancellation of the stored version", live, article("2", "other", PubStatus.CANCELED), WITHDRAW),
                next("a cancellation with a higher version", live, article("3", "other", PubStatus.CANCELED), WITHDRAW),
                next("a cancellation without version", live, article(null, "other", PubStatus.CANCELED), WITHDRAW),
                next("a cancellation of a version gone already", live, article("1", "other", PubStatus.CANCELED), STALE),

                next("a higher version after the kill", killed, article("3", "other"), LIVE),
                next("the killed version again", killed, article("2", "same"), DUPLICATE),
                next("the killed version with other content", killed, article("2", "other"), CONFLICT),
                next("a lower version after the kill", killed, article("1", "other"), STALE),
                next("no version after the kill", killed, article(null, "other"), STALE),
                next("a cancellation after the kill", killed, article("2", "other", PubStatus.CANCELED), DUPLICATE),
                next("a cancellation of a higher version after the kill", killed, article("3", "x", PubStatus.CANCELED), WITHDRAW),
                next("an old cancellation after the kill", killed, article("1", "other", PubStatus.CANCELED), STALE),
                next("no version after the kill of one without", plainKilled, article(null, "other"), STALE),
                next("a version after the kill of one without", plainKilled, article("1", "other"), LIVE),
                next("the first version after a kill that came before it", killedFirst, article("1", "other"), LIVE),
                next("an unversioned text after a kill that came before it", killedFirst, article(null, "other"), STALE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void aSubmissionMeetsTheVersionRule(String name, Optional<ArticleState> stored, Article article, String expected) {
        Ruling ruling = VersionRule.submitted(stored, article, NOW);

        assertThat(wordFor(ruling)).isEqualTo(expected);
    }

    static Stream<Arguments> kills() {
        ArticleState live = stored("2", "same");
        return Stream.of(
                Arguments.of("a live article", Optional.of(live), WITHDRAW),
                Arguments.of("an article under embargo", Optional.of(underEmbargo(LATER)), WITHDRAW),
                Arguments.of("an article nobody knows", Optional.empty(), WITHDRAW),
                Arguments.of("a killed article", Optional.of(live.withdrawn(live.version(), 2)), DUPLICATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kills")
    void aKillWorksOnce(String name, Optional<ArticleState> stored, String expected) {
        Ruling ruling = VersionRule.withdrawn(stored);

        assertThat(wordFor(ruling)).isEqualTo(expected);
    }

    static Stream<Arguments> releases() {
        ArticleState live = stored("2", "same");
        return Stream.of(
                Arguments.of("an embargo that ends now", Optional.of(underEmbargo(NOW)), "release"),
                Arguments.of("an embargo that ended before", Optional.of(underEmbargo(NOW.minusSeconds(60))), "release"),
                Arguments.of("an embargo that still holds", Optional.of(underEmbargo(LATER)), "not_due"),
                Arguments.of("an article that is live", Optional.of(live), "not_due"),
                Arguments.of("a killed article", Optional.of(live.withdrawn(live.version(), 2)), "not_due"),
                Arguments.of("an article nobody knows", Optional.empty(), "not_due"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void onlyAnEmbargoThatHasEndedIsReleased(String name, Optional<ArticleState> stored, String expected) {
        Ruling ruling = VersionRule.released(stored, NOW);

        assertThat(wordFor(ruling)).isEqualTo(expected);
    }

    private static String wordFor(Ruling ruling) {
        if (ruling instanceof Ruling.Accept accept) {
            return accept.standing().value();
        } else if (ruling instanceof Ruling.Ignore ignore) {
            return ignore.why().name().toLowerCase();
        } else if (ruling instanceof Ruling.Refuse refuse) {
            return refuse.rejection().reason().value();
        }
        return ruling instanceof Ruling.Release ? "release" : WITHDRAW;
    }

    private static Arguments first(String name, Article article, String expected) {
        return Arguments.of(name, Optional.empty(), article, expected);
    }

    private static Arguments next(String name, ArticleState stored, Article article, String expected) {
        return Arguments.of(name, Optional.of(stored), article, expected);
    }

    private static ArticleState stored(String version, String hash) {
        return new ArticleState("urn:a", version(version), 1, Standing.LIVE, PubStatus.USABLE, Optional.empty(), true,
                Optional.of(hash), Optional.of("de"), List.of(), NOW);
    }

    private static ArticleState underEmbargo(Instant until) {
        return new ArticleState("urn:a", version("1"), 1, Standing.EMBARGOED, PubStatus.USABLE, Optional.of(until), false,
                Optional.of("same"), Optional.of("de"), List.of(), NOW);
    }

    private static Article article(String version, String hash) {
        return article(version, hash, PubStatus.USABLE);
    }

    private static Article article(String version, String hash, PubStatus status) {
        return new Article("urn:a", version(version), status, Optional.empty(), Content.ofRawCopy("text"), "{}", hash);
    }

    private static Article embargoed(String version, Instant until) {
        return new Article("urn:a", version(version), PubStatus.USABLE, Optional.of(until), Content.ofRawCopy("text"), "{}", "new");
    }

    private static Version version(String label) {
        return new Version(Optional.ofNullable(label), Optional.empty());
    }
}
