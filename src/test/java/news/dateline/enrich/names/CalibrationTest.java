package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration SHIPPED = Calibration.load();

    @Test
    void surerNamesAreNeverSaidToBeLessSure() {
        for (double confidence = 0; confidence < 1; confidence += 0.001) {
            assertThat(SHIPPED.of(confidence + 0.001)).isGreaterThanOrEqualTo(SHIPPED.of(confidence));
        }
    }

    @Test
    void whatIsSaidIsAShare() {
        assertThat(SHIPPED.of(0)).isZero();
        assertThat(SHIPPED.of(1)).isBetween(0.9, 1.0);
    }

    @Test
    void noCalibrationLeavesAllAsItIs() {
        assertThat(Calibration.NONE.of(0.37)).isEqualTo(0.37, within(1e-9));
    }
}
