package news.dateline.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

import news.dateline.article.Published;

/** Where an article stands in time: the start, in UTC, of the period its date names. */
final class PublishedInstant {

    private PublishedInstant() {
    }

    /** The instant of an ISO 8601 year, month, day or date-time; empty if it is none of them. */
    static Optional<Instant> of(String value) {
        try {
            return Optional.of(switch (value.length()) {
                case 4 -> startOf(value + "-01-01");
                case 7 -> startOf(value + "-01");
                case 10 -> startOf(value);
                default -> dateTime(value);
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant dateTime(String value) {
        TemporalAccessor moment = Published.DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(moment).toInstant(ZoneOffset.UTC);
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
