package news.dateline.article;

import static news.dateline.article.Version.Order.EQUAL;
import static news.dateline.article.Version.Order.HIGHER;
import static news.dateline.article.Version.Order.INCOMPARABLE;
import static news.dateline.article.Version.Order.LOWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VersionTest {

    private static final String EARLY = "2026-03-12T06:00:00Z";
    private static final String LATE = "2026-03-12T07:00:00Z";
    private static final String DIGITS = "9".repeat(64);

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair("numbers, not words", version("10"), version("9"), HIGHER),
                pair("the same number", version("2"), version("2"), EQUAL),
                pair("leading zeros", version("02"), version("2"), EQUAL),
                pair("trailing zeros of a fraction", version("1.10"), version("1.1"), EQUAL),
                pair("fractions", version("1.2"), version("1.10"), HIGHER),
                pair("a fraction without its zero", version(".5"), version("1"), LOWER),
                pair("numbers before times", version("1", LATE), version("2", EARLY), LOWER),
                pair("as many digits as are compared", version(DIGITS), version("1"), HIGHER),
                pair("more digits than are compared", version(DIGITS + "9"), version("1"), INCOMPARABLE),
                pair("a name and a number", version("final"), version("3"), INCOMPARABLE),
                pair("two names", version("b"), version("a"), INCOMPARABLE),
                pair("the same name", version("a"), version("a"), INCOMPARABLE),
                pair("names with times", version("b", LATE), version("a", EARLY), HIGHER),
                pair("names made at the same time", version("b", EARLY), version("a", EARLY), EQUAL),
                pair("a number and nothing, with times", version("3", EARLY), version(null, LATE), LOWER),
                pair("one time only", version(null, LATE), version(null, null), INCOMPARABLE),
                pair("three numbers with points", version("1.2.3"), version("1.2.2"), INCOMPARABLE),
                pair("a sign", version("-2"), version("1"), INCOMPARABLE),
                pair("an exponent", version("1e3"), version("1"), INCOMPARABLE),
                pair("a point alone", version("."), version("1"), INCOMPARABLE),
                pair("digits of another script", version("٣"), version("1"), INCOMPARABLE),
                pair("nothing at all", Version.NONE, Version.NONE, INCOMPARABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void oneVersionRelatesToAnother(String name, Version one, Version other, Version.Order expected) {
        Version.Order order = one.comparedTo(other);

        assertThat(order).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theOtherRelatesTheOtherWayRound(String name, Version one, Version other, Version.Order expected) {
        Version.Order order = other.comparedTo(one);

        assertThat(order).isEqualTo(expected == HIGHER ? LOWER : expected == LOWER ? HIGHER : expected);
    }

    private static Arguments pair(String name, Version one, Version other, Version.Order expected) {
        return Arguments.of(name, one, other, expected);
    }

    private static Version version(String label) {
        return version(label, null);
    }

    private static Version version(String label, String created) {
        return new Version(Optional.ofNullable(label), Optional.ofNullable(created).map(Instant::parse));
    }
}
