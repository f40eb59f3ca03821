package news.dateline.article;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * When an article was published, as precisely as its source says.
 *
 * @param value  ISO 8601: a year, month, day or date-time ({@code 2021}, {@code 2021-12}, {@code 2021-12-30}, {@code 2021-12-30T17:04:00+01:00})
 * @param source where the value comes from: the ninjs field, or {@code text}
 */
public record Published(String value, String source) {

    /** A date-time of ISO 8601 as the contract takes it: the offset with or without its colon, or none. */
    public static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("[XXX][XX]").toFormatter();
}
