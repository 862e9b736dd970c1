package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"RAD-1", "R2_D2-17", "ÄÖ-9", "A-9223372036854775807"})
    void issueKeysAreProjectHyphenNumber(String key) {
        assertThat(new IssueKey(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RAD", "RAD-", "RAD-0", "RAD-01", "-1", "RAD 1-1", "RAD-1 ", "RAD-1-2"})
    void anythingElseIsNoIssueKey(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IssueKey(key));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void idsArePositive(long value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IssueId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhaseId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectId(value));
    }
}
