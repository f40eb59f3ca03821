package news.dateline.enrich;

import static news.dateline.article.Enrichment.ZoneKind.LEDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import news.dateline.article.Enrichment;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void offsetsAgreeWithCountingForAnyMixOfCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(60));
            }
            CodePoints points = CodePoints.of(text.toString());
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
                int counted = text.codePointCount(0, inside ? i + 1 : i);
                assertThat(points.offset(i)).isEqualTo(counted);
                if (!inside) {
                    assertThat(points.index(counted)).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void zonesCountAnEmojiAsOne() {
        Enrichment read = Read.rawCopy("😀 Titel mit 😀😀 Gesichtern\n\nDer erste Absatz 👨‍👩‍👧 ist da.\n\nUnd noch einer. Er ist länger.");

        int start = "😀 Titel mit 😀😀 Gesichtern\n".codePointCount(0, "😀 Titel mit 😀😀 Gesichtern\n".length());
        assertThat(read.zones()).filteredOn(zone -> zone.kind() == LEDE).singleElement().satisfies(lede -> {
            assertThat(lede.start()).isEqualTo(start);
            assertThat(Read.text(read, lede)).isEqualTo("Der erste Absatz 👨‍👩‍👧 ist da.");
        });
    }
}
