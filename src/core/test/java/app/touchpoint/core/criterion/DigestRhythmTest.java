package app.touchpoint.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestRhythmTest {
    @ParameterizedTest
    @CsvSource({
        "NEVER, , 2026-11-23, false",
        "DAY, , 2026-11-23, true",
        "DAY, 2026-11-22, 2026-11-23, true",
        "DAY, 2026-11-23, 2026-11-23, false",
        "WEEK, , 2026-11-25, true",
        "WEEK, 2026-11-22, 2026-11-23, true",
        "WEEK, 2026-11-23, 2026-11-29, false",
        "WEEK, 2026-11-23, 2026-11-30, true"
    })
    void itIsTimeOnceADayOrOnceAWeek(DigestRhythm rhythm, LocalDate last, LocalDate today, boolean due) {
        assertThat(rhythm.isDue(Optional.ofNullable(last), today)).isEqualTo(due);
    }
}
