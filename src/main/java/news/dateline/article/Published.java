package news.dateline.article;

/**
 * When an article was published, as precisely as its source says.
 *
 * @param value  ISO 8601: a year, month, day or date-time ({@code 2021}, {@code 2021-12}, {@code 2021-12-30}, {@code 2021-12-30T17:04:00+01:00})
 * @param source where the value comes from: the ninjs field, or {@code text}
 */
public record Published(String value, String source) {
}
