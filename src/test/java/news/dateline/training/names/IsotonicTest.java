package news.dateline.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsotonicTest {

    @Test
    void blocksThatFallArePooled() {
        Isotonic isotonic = new Isotonic();
        isotonic.add(0.2, true);
        isotonic.add(0.4, false);
        isotonic.add(0.9, true);

        assertThat(isotonic.points(1)).usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new double[] {0.30000000000000004, 0.5}, new double[] {0.9, 1});
    }

    @Test
    void whatIsSaidAlikeStaysInOneBlock() {
        Isotonic isotonic = new Isotonic();
        for (int i = 0; i < 10; i++) {
            isotonic.add(0.5, i < 5);
        }

        assertThat(isotonic.points(2)).singleElement().satisfies(point -> assertThat(point[1]).isEqualTo(0.5));
    }
}
