package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import news.dateline.article.EventType;
import news.dateline.article.Version;

class EventIdTest {

    private static final Version ONE = version("1");

    @Test
    void anIdStaysTheSameForGood() {
        String id = EventId.of("urn:a", ONE, 1, EventType.INDEXED);

        // Written down, because subscribers remember ids over releases of this service.
        assertThat(id).isEqualTo("69d62fb63eed5731776892e3b1ec5e37");
    }

    @Test
    void uriVersionRevisionAndTypeEachMakeAnotherId() {
        List<String> ids = List.of(
                EventId.of("urn:a", ONE, 1, EventType.INDEXED),
                EventId.of("urn:b", ONE, 1, EventType.INDEXED),
                EventId.of("urn:a", version("2"), 1, EventType.INDEXED),
                EventId.of("urn:a", Version.NONE, 1, EventType.INDEXED),
                EventId.of("urn:a", ONE, 2, EventType.INDEXED),
                EventId.of("urn:a", ONE, 1, EventType.UPDATED));

        Set<String> distinct = new HashSet<>(ids);

        assertThat(distinct).hasSameSizeAs(ids);
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        String id = EventId.of("urn:a1", version("1"), 1, EventType.INDEXED);

        assertThat(id).isNotEqualTo(EventId.of("urn:a", version("11"), 1, EventType.INDEXED))
                .isNotEqualTo(EventId.of("urn:a1", Version.NONE, 11, EventType.INDEXED));
    }

    @Test
    void whenAVersionWasMadeDoesNotMatter() {
        String id = EventId.of("urn:a", new Version(Optional.of("1"), Optional.of(Instant.EPOCH)), 1, EventType.INDEXED);

        assertThat(id).isEqualTo(EventId.of("urn:a", ONE, 1, EventType.INDEXED));
    }

    private static Version version(String label) {
        return new Version(Optional.of(label), Optional.empty());
    }
}
