package app.touchpoint.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.panel.PanelInfo.ActionInfo;
import app.touchpoint.jira.panel.PanelInfo.GroupInfo;
import app.touchpoint.jira.panel.PanelInfo.MineInfo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps come in the order of the method, and never more than four. */
class NextStepsTest {

    private static final Profile NOTHING_SAID = new Profile(Map.of());
    private static final Profile ALL_SAID = profile(Map.of(
            ProfileField.EXPECTATION_WANTED, "A ride without waiting",
            ProfileField.BLOCKERS, "No budget"));

    private final PanelInfo info = mock(PanelInfo.class, RETURNS_DEEP_STUBS);

    @BeforeEach
    void somebodyWhoHasRatedSeesWhatCustomersThink() {
        when(info.scores().offScale()).thenReturn(false);
        when(info.may().rate()).thenReturn(true);
        when(info.mine()).thenReturn(mock(MineInfo.class));
        when(info.customersHidden()).thenReturn(false);
        when(info.actions()).thenReturn(List.of(mock(ActionInfo.class)));
        customers("shown");
    }

    @Test
    void nothingIsLeftToDoWhereAllIsSaid() {
        assertThat(NextSteps.of(info, ALL_SAID, ratings(8.0, 8.0))).isEmpty();
    }

    @Test
    void whereNothingIsKnownTheFirstFourAreEnough() {
        when(info.scores().offScale()).thenReturn(true);
        when(info.mine()).thenReturn(null);

        assertThat(NextSteps.of(info, NOTHING_SAID, ratings(null, null)))
                .containsExactly("off-scale", "rate", "ist", "soll");
    }

    @Test
    void whoMayNotRateIsNotAskedTo() {
        when(info.mine()).thenReturn(null);
        when(info.may().rate()).thenReturn(false);

        assertThat(NextSteps.of(info, ALL_SAID, ratings(8.0, 8.0))).isEmpty();
    }

    @Test
    void customersAreAskedForOnlyWhereTheirSilenceIsNotHidden() {
        customers("few");
        assertThat(NextSteps.of(info, ALL_SAID, ratings(8.0, 8.0))).containsExactly("customers");

        when(info.customersHidden()).thenReturn(true);
        when(info.mine()).thenReturn(null);
        assertThat(NextSteps.of(info, ALL_SAID, ratings(8.0, 8.0))).containsExactly("rate-blind");
    }

    @ParameterizedTest
    @CsvSource({"customers, 0", "override, 0", "manual, 1", "opinion, 1"})
    void customersWhomASurveyAskedNeedNotBeAskedAgain(String source, int steps) {
        customers("few");
        when(info.scores().source()).thenReturn(source);

        assertThat(NextSteps.of(info, ALL_SAID, ratings(8.0, 8.0))).hasSize(steps);
    }

    @Test
    void anOpenGapNeedsAnActionAndAWordOnWhatKeptUsFromIt() {
        when(info.actions()).thenReturn(List.of());

        assertThat(NextSteps.of(info, NOTHING_SAID, ratings(4.0, 8.0)))
                .containsExactly("act", "expectation", "blockers");
        assertThat(NextSteps.of(info, NOTHING_SAID, ratings(8.0, 8.0))).containsExactly("expectation");
    }

    @Test
    void fourOfFiveIsTheRiskThatNeedsAnEarlyWarning() {
        Map<ProfileField, String> risky =
                Map.of(ProfileField.CHURN_RISK, "4", ProfileField.EXPECTATION_WANTED, "x", ProfileField.BLOCKERS, "y");
        Map<ProfileField, String> watched = Map.of(
                ProfileField.CHURN_RISK, "5",
                ProfileField.CHURN_SIGNS, "Fewer visits",
                ProfileField.EXPECTATION_WANTED, "x",
                ProfileField.BLOCKERS, "y");

        assertThat(NextSteps.of(info, profile(risky), ratings(8.0, 8.0))).containsExactly("churn-signs");
        assertThat(NextSteps.of(info, profile(watched), ratings(8.0, 8.0))).isEmpty();
    }

    private void customers(String state) {
        GroupInfo group = mock(GroupInfo.class);
        when(group.group()).thenReturn("customer");
        when(group.state()).thenReturn(state);
        when(info.ratings()).thenReturn(List.of(group));
    }

    private static Profile profile(Map<ProfileField, String> values) {
        Map<ProfileField, Profile.Value> all = new EnumMap<>(ProfileField.class);
        values.forEach((field, value) -> all.put(field, new Profile.Value(value, 1)));
        return new Profile(all);
    }

    private static Ratings ratings(@Nullable Double ist, @Nullable Double soll) {
        return new Ratings(Reading.of(ist), Reading.of(soll), Reading.none(), Reading.none(), IstSource.MANUAL);
    }
}
