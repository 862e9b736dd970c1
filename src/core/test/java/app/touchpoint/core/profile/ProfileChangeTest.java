package app.touchpoint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.profile.ProfileChange.Conflict;
import app.touchpoint.core.profile.ProfileChange.Edit;
import app.touchpoint.core.profile.ProfileChange.Merged;
import app.touchpoint.core.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProfileChangeTest {
    private static final Profile NOW = new Profile(Map.of(
            ProfileField.PROMISE, new Profile.Value("Heute noch", 3),
            ProfileField.CHURN_RISK, new Profile.Value("4", 1),
            ProfileField.OCCASION, new Profile.Value("", 2)));

    private static Merged merge(ProfileField field, String typed, int baseVersion) {
        return new ProfileChange(Map.of(field, new Edit(typed, baseVersion))).mergeInto(NOW);
    }

    @Test
    void fieldThatNobodyElseChangedIsApplied() {
        assertThat(merge(ProfileField.PROMISE, " Morgen ", 3).applied())
                .isEqualTo(Map.of(ProfileField.PROMISE, new Profile.Value("Morgen", 4)));
        assertThat(merge(ProfileField.ROLES, "Berater", 0).applied())
                .isEqualTo(Map.of(ProfileField.ROLES, new Profile.Value("Berater", 1)));
    }

    @Test
    void fieldThatSomebodyElseChangedIsAConflictThatNamesBothValues() {
        Merged merged = merge(ProfileField.PROMISE, "Morgen", 2);

        assertThat(merged.applied()).isEmpty();
        assertThat(merged.conflicts())
                .isEqualTo(Map.of(ProfileField.PROMISE, new Conflict(new Profile.Value("Heute noch", 3), "Morgen")));
    }

    @Test
    void twoWhoWantTheSameDoNotConflict() {
        Merged merged = merge(ProfileField.PROMISE, "Heute noch", 1);

        assertThat(merged.applied()).isEmpty();
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void conflictInOneFieldDoesNotKeepTheOthersFromBeingSaved() {
        Merged merged = new ProfileChange(Map.of(
                        ProfileField.PROMISE, new Edit("Morgen", 1),
                        ProfileField.CHURN_RISK, new Edit("9", 1),
                        ProfileField.DEPARTMENTS, new Edit("Werkstatt", 0)))
                .mergeInto(NOW);

        assertThat(merged.applied().keySet()).containsExactly(ProfileField.DEPARTMENTS);
        assertThat(merged.conflicts().keySet()).containsExactly(ProfileField.PROMISE);
        assertThat(merged.refused().values()).extracting(Refusal::code).containsExactly("profile.value.out-of-range");
    }

    @Test
    void takingAValueAwayIsAChangeLikeAnyOther() {
        assertThat(merge(ProfileField.CHURN_RISK, "", 1).applied())
                .isEqualTo(Map.of(ProfileField.CHURN_RISK, new Profile.Value("", 2)));
        assertThat(merge(ProfileField.CHURN_RISK, "", 0).conflicts()).containsKey(ProfileField.CHURN_RISK);
        assertThat(merge(ProfileField.OCCASION, "", 0).conflicts()).isEmpty();
    }

    @Test
    void profileReadsItsValuesByKind() {
        Profile profile = new Profile(Map.of(
                ProfileField.SEGMENTS, new Profile.Value("Familien\nPendler", 1),
                ProfileField.SOLL_REALISTIC, new Profile.Value("7.5", 1),
                ProfileField.ACTIVE_SCENARIO, new Profile.Value("realistic", 1),
                ProfileField.KEY_TOUCHPOINT, new Profile.Value("true", 1),
                ProfileField.DECISION, new Profile.Value("merge", 1)));

        assertThat(profile.list(ProfileField.SEGMENTS)).containsExactly("Familien", "Pendler");
        assertThat(profile.activeSoll().raw()).isEqualTo(7.5);
        assertThat(profile.yes(ProfileField.KEY_TOUCHPOINT)).isTrue();
        assertThat(profile.state()).isEqualTo(TouchpointState.EXISTING);
        assertThat(profile.decision()).contains(PortfolioDecision.MERGE);
        assertThat(profile.list(ProfileField.ROLES)).isEmpty();
        assertThat(Profile.EMPTY.activeSoll().raw()).isNull();
        assertThat(NOW.version(ProfileField.OCCASION)).isEqualTo(2);
    }

    @Test
    void nothingMayBeOfAnyKindOfMap() {
        Merged none = new Merged(Map.of(), Map.of(), Map.of());

        assertThat(new Merged(none.applied(), none.conflicts(), none.refused())).isEqualTo(none);
    }
}
