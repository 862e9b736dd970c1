package app.touchpoint.jira.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.portfolio.PortfolioInfo.EndInfo;
import app.touchpoint.jira.portfolio.PortfolioInfo.GainInfo;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Touchpoints 1, 2 and 3 in phase 7, 4 in phase 8; number 9 is there and may not be seen. */
class PortfolioViewTest {

    private final TouchpointReader touchpoints = mock();
    private final JourneyReader journeys = mock();
    private final ProfileValueStore profiles = mock();
    private final VisibleBreaks breaks = mock();
    private final I18nResolver i18n = mock();
    private final Entered entered = new Entered(mock(ProjectVisit.class), mock(SetUpProject.class));
    private final Map<Long, Profile> known = new HashMap<>();

    @BeforeEach
    void fill() {
        when(entered.project().projectId()).thenReturn(10L);
        when(touchpoints.of(entered.visit(), entered.project()))
                .thenReturn(LongStream.rangeClosed(1, 4)
                        .mapToObj(id -> touchpoint(id, id < 4 ? 7 : 8))
                        .toList());
        List<Phase> phases = List.of(new Phase(new PhaseId(7), "Buy", true), new Phase(new PhaseId(8), "Own", true));
        when(journeys.of(entered.project())).thenReturn(new Journey(phases, List.of(), 1));
        when(profiles.ofProject(eq(10L), any())).thenReturn(known);
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call ->
                        Stream.of(call.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static Touchpoint touchpoint(long id, long phase) {
        return new Touchpoint(
                new IssueId(id),
                new IssueKey("RAD-" + id),
                "Touchpoint " + id,
                new Placement(new PhaseId(phase), null, List.of(), id),
                Ratings.of(Reading.none(), Reading.none(), Reading.none()));
    }

    private void decided(long id, String decision, String contacts, String successor) {
        Map<ProfileField, Profile.Value> values = new EnumMap<>(ProfileField.class);
        values.put(ProfileField.DECISION, new Profile.Value(decision, 1));
        values.put(ProfileField.CONTACTS_PER_MONTH, new Profile.Value(contacts, 1));
        values.put(ProfileField.SUCCESSOR, new Profile.Value(successor, 1));
        known.put(id, new Profile(values));
    }

    private PortfolioInfo info() {
        return new PortfolioView(touchpoints, journeys, profiles, breaks, i18n).of(entered);
    }

    @Test
    void whereNobodyHasDecidedNothingMoves() {
        PortfolioInfo info = info();

        assertThat(info.toAdd()).isEmpty();
        assertThat(info.toMerge().entries()).isEmpty();
        assertThat(info.toDrop().entries()).isEmpty();
        assertThat(info.gains()).isEmpty();
        assertThat(info.emptied()).isEmpty();
        assertThat(info.sentence()).isEqualTo("touchpoint.portfolio.sentence 0 0 0 0 0");
    }

    @Test
    void contactsArePassedOnByNameUntilATouchpointStays() {
        decided(1, "merge", "100", "2");
        decided(2, "drop", "20", "3");
        when(breaks.of(eq(10L), any())).thenReturn(Map.of(2L, 1));

        PortfolioInfo info = info();

        assertThat(info.toMerge().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.successor()).isEqualTo(new EndInfo("RAD-2", "Touchpoint 2", 1));
            assertThat(entry.phase()).isEqualTo("Buy");
        });
        assertThat(info.gains()).containsExactly(new GainInfo(new EndInfo("RAD-3", "Touchpoint 3", 0), 120));
        assertThat(info.sentence()).isEqualTo("touchpoint.portfolio.sentence 0 1 1 120 0");
    }

    @Test
    void aSuccessorThatMayNotBeSeenIsNone() {
        decided(1, "merge", "100", "9");

        PortfolioInfo info = info();

        assertThat(info.toMerge().entries().get(0).successor()).isNull();
        assertThat(info.toMerge().contactsLost()).isEqualTo(100);
        assertThat(info.gains()).isEmpty();
    }

    @Test
    void theLargestGainComesFirstAndAPhaseLeftEmptyIsNamed() {
        decided(1, "drop", "5", "2");
        decided(4, "drop", "50", "3");

        PortfolioInfo info = info();

        assertThat(info.gains()).extracting(GainInfo::contactsPerMonth).containsExactly(50L, 5L);
        assertThat(info.emptied()).containsExactly(new PortfolioInfo.PhaseInfo(8, "Own"));
    }

    @Test
    void whatGoesSaysHowManyOfItsHandoversBreak() {
        decided(1, "drop", "5", "2");
        decided(2, "drop", "5", "3");
        when(breaks.of(eq(10L), argThat(ids -> Set.of(1L, 2L, 3L, 4L).equals(ids.get()))))
                .thenReturn(Map.of(1L, 2));

        assertThat(info().toDrop().entries())
                .extracting(PortfolioInfo.EntryInfo::breaks)
                .containsExactly(2, 0);
    }

    @Test
    void aDecisionThatThisVersionDoesNotKnowIsNone() {
        decided(1, "sell", "5", "");

        assertThat(info().toDrop().entries()).isEmpty();
    }
}
