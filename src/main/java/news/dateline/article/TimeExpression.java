package news.dateline.article;

import java.util.Optional;

/**
 * A time expression of the text, after TIMEX3 (TimeML 1.2.1). Offsets count Unicode code points, end exclusive.
 *
 * @param type   {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value  ISO 8601 as TIMEX3 extends it: {@code 2021-12-07}, {@code 2022-W02}, {@code 2021-SU}, {@code P3D},
 *               {@code 2021-12-30T21:30}, {@code 2021-12-29TEV}, {@code PRESENT_REF}; {@code X} stands for figures that neither the
 *               text nor the date of publication tells
 * @param mod    {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code MORE_THAN}, {@code LESS_THAN},
 *               {@code EQUAL_OR_MORE} or {@code EQUAL_OR_LESS}
 * @param anchor what the value was reckoned from: {@code published}, or the start of the expression it leans on; empty where it
 *               needs none or none is known
 * @param start  first code point
 * @param end    code point after the last
 * @param zone   the part of the article it stands in
 * @param text   the expression as printed
 */
public record TimeExpression(
        String type,
        String value,
        Optional<String> mod,
        Optional<String> anchor,
        int start,
        int end,
        Enrichment.ZoneKind zone,
        String text) {
}
