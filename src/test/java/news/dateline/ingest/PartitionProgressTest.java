package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import news.dateline.MutableClock;

class PartitionProgressTest {

    private static final TopicPartition PARTITION = new TopicPartition("new-article", 0);
    private static final TopicPartition OTHER = new TopicPartition("new-article", 1);

    private final MutableClock clock = new MutableClock(Instant.parse("2026-03-12T12:00:00Z"));
    private final PartitionProgress progress = new PartitionProgress(clock);

    @Test
    void nothingOfAnUnknownPartitionIsHandled() {
        progress.publishedUpTo(OTHER, 0);

        List<Long> admitted = admit(0, 1, 2);

        assertThat(admitted).isEmpty();
        assertThat(progress.unknown(List.of(PARTITION, OTHER))).containsExactly(PARTITION);
    }

    @Test
    void whatIsNotYetPublishedIsHandled() {
        progress.publishedUpTo(PARTITION, 5);

        List<Long> admitted = admit(5, 6, 8);

        assertThat(admitted).containsExactly(5L, 6L, 8L);
    }

    @Test
    void whatIsPublishedIsNotHandledAgain() {
        progress.publishedUpTo(PARTITION, 5);

        List<Long> admitted = admit(3, 4, 5);

        assertThat(admitted).containsExactly(5L);
    }

    @Test
    void handlingARecordAloneDoesNotPublishIt() {
        progress.publishedUpTo(PARTITION, 5);
        admit(5, 6);

        long published = progress.published(PARTITION);

        assertThat(published).isEqualTo(5);
    }

    @Test
    void aPublishedBatchMovesItsPartitionOn() {
        progress.publishedUpTo(PARTITION, 5);

        progress.advance(PARTITION, 9);

        assertThat(progress.published(PARTITION)).isEqualTo(9);
        assertThat(admit(8, 9)).containsExactly(9L);
    }

    @Test
    void whatWasFetchedAheadOfABatchGivenUpIsDropped() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);

        List<Long> admitted = admit(10, 11, 12);

        assertThat(admitted).isEmpty();
    }

    @Test
    void theBatchGivenUpIsHandledWhenItArrivesAgain() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        admit(10, 11);

        List<Long> admitted = admit(5, 6, 7);

        assertThat(admitted).containsExactly(5L, 6L, 7L);
    }

    @Test
    void onceTheBatchArrivedAgainEverythingAfterItIsHandled() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        admit(5, 6);

        List<Long> admitted = admit(10, 11);

        assertThat(admitted).containsExactly(10L, 11L);
    }

    @Test
    void fetchedAheadAndReadAgainInOnePollAreToldApart() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);

        List<Long> admitted = admit(10, 11, 5, 6);

        assertThat(admitted).containsExactly(5L, 6L);
    }

    @Test
    void aPartitionSoughtToBeforeTheBatchGivenUpWaitsForItsFirstRecord() {
        progress.publishedUpTo(PARTITION, 8);
        progress.soughtBack(PARTITION, 3, 8);

        List<Long> admitted = admit(4, 5);

        assertThat(admitted).containsExactly(4L, 5L);
        assertThat(progress.published(PARTITION)).isEqualTo(3);
    }

    @Test
    void aBatchSomeoneElseHasPublishedIsNotWaitedFor() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 9, 5);

        List<Long> admitted = admit(9, 10);

        assertThat(admitted).containsExactly(9L, 10L);
    }

    @Test
    void aBatchIsStillWaitedForAfterAMinute() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        clock.advance(Duration.ofMinutes(1));

        List<Long> admitted = admit(10);

        assertThat(admitted).isEmpty();
    }

    @Test
    void aBatchThatWasDeletedMeanwhileIsNeverPassedOver() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        clock.advance(Duration.ofMinutes(2).plusMillis(1));

        List<Long> admitted = admit(10, 11);

        assertThat(admitted).isEmpty();
        assertThat(progress.isStuck()).isTrue();
    }

    @Test
    void aWaitThatMayStillEndIsNotStuck() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        clock.advance(Duration.ofMinutes(2));

        boolean stuck = progress.isStuck();

        assertThat(stuck).isFalse();
    }

    @Test
    void onePartitionDoesNotWaitForAnother() {
        progress.publishedUpTo(PARTITION, 5);
        progress.publishedUpTo(OTHER, 5);
        progress.soughtBack(OTHER, 5, 5);

        List<Long> admitted = admit(10);

        assertThat(admitted).containsExactly(10L);
    }

    @Test
    void aPartitionTakenAwayIsNotMovedOn() {
        progress.publishedUpTo(PARTITION, 5);
        progress.forget(List.of(PARTITION));

        progress.advance(PARTITION, 9);

        assertThat(progress.unknown(List.of(PARTITION))).containsExactly(PARTITION);
    }

    @Test
    void aPartitionAssignedAgainWaitsForNothing() {
        progress.publishedUpTo(PARTITION, 5);
        progress.soughtBack(PARTITION, 5, 5);
        progress.forget(List.of(PARTITION));
        progress.publishedUpTo(PARTITION, 8);

        List<Long> admitted = admit(7, 8, 9);

        assertThat(admitted).containsExactly(8L, 9L);
    }

    private List<Long> admit(long... offsets) {
        List<ConsumerRecord<byte[], byte[]>> records = LongStream.of(offsets)
                .mapToObj(offset -> new ConsumerRecord<>("new-article", 0, offset, new byte[0], new byte[0]))
                .toList();
        return progress.admit(PARTITION, records).stream().map(ConsumerRecord::offset).toList();
    }
}
