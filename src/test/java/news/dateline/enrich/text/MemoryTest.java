package news.dateline.enrich.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final class Number extends Memory.Entry {
        final long value;

        Number(long value) {
            super(value);
            this.value = value;
        }
    }

    @Test
    void findsWhatItWasGivenAndNothingElse() {
        Memory<Number> memory = new Memory<>(10);
        assertNull(memory.get(7));
        Number seven = memory.put(new Number(7));
        assertSame(seven, memory.get(7));
        assertNull(memory.get(8));
        assertNull(memory.get(0));
    }

    @Test
    void keepsTheLatestFourOfThoseThatShareASet() {
        Memory<Number> memory = new Memory<>(2);
        for (long i = 1; i <= 5; i++) {
            memory.put(new Number(i));
        }
        assertNull(memory.get(1), "the oldest had to go");
        for (long i = 2; i <= 5; i++) {
            assertEquals(i, memory.get(i).value);
        }
    }

    @Test
    void remembersAVocabularyOfHalfItsSizeNearlyWhole() {
        Memory<Number> memory = new Memory<>(12);
        long[] words = new Random(1).longs(1 << 11).toArray();
        LongStream.of(words).forEach(word -> memory.put(new Number(word)));
        long lost = LongStream.of(words).filter(word -> memory.get(word) == null).count();
        assertTrue(lost < words.length / 10, lost + " lost");
    }

    @Test
    void tokensAreKnownByTheirFormsCaseAndAll() {
        Tokens tokens = Tokens.of("Weg weg Weg Wege");
        assertEquals(tokens.hash(0), tokens.hash(2));
        assertNotEquals(tokens.hash(0), tokens.hash(1));
        assertNotEquals(tokens.hash(0), tokens.hash(3));
    }
}
