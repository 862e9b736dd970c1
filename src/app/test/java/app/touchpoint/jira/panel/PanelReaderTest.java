package app.touchpoint.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.trend.Trend;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.field.ClassWords;
import app.touchpoint.jira.field.Expectations;
import app.touchpoint.jira.measure.IstFollower;
import app.touchpoint.jira.panel.PanelInfo.GroupInfo;
import app.touchpoint.jira.panel.PanelInfo.RemarksInfo;
import app.touchpoint.jira.panel.PanelInfo.SureInfo;
import app.touchpoint.jira.profile.ProfileView;
import app.touchpoint.jira.rating.MeasuredGroups;
import app.touchpoint.jira.rating.PerceptionUpkeep;
import app.touchpoint.jira.rating.TouchpointRatings;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.IncidentStore;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.SeenStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.EvidenceWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 17 of project 10: Ist 4, Soll 9. Texts are their keys and arguments. */
class PanelReaderTest {

    private static final int MINIMUM = 5;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Access access = mock();
    private final Expectations expectations = mock();
    private final RatingStore ratings = mock();
    private final SeenStore seen = mock();
    private final ProfileValueStore profiles = mock();
    private final IncidentStore incidents = mock();
    private final TouchpointStore touchpoints = mock();
    private final ProjectSetup setup = mock();
    private final OpenActions actions = mock();
    private final BlindSpotFinder blindSpots = mock();
    private final I18nResolver i18n = mock();
    private final IssueManager issues = mock();
    private final List<RatingRow> rows = new ArrayList<>();
    private final Visit visit = visit();
    private MeasuredGroups.Measured measured = new MeasuredGroups.Measured(false, Map.of());
    private final PanelReader reader = reader();

    private static Visit visit() {
        Issue issue = mock();
        when(issue.getId()).thenReturn(17L);
        when(issue.getKey()).thenReturn("RAD-17");
        when(issue.getSummary()).thenReturn("Test ride");
        Project project = mock();
        when(project.getId()).thenReturn(10L);
        ApplicationUser tom = mock();
        when(tom.getKey()).thenReturn("tom");
        return new Visit(issue, new ProjectVisit(project, tom));
    }

    private PanelReader reader() {
        JiraAuthenticationContext authentication = mock();
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        MeasuredGroups groups = mock();
        when(groups.of(anyLong(), anyLong())).thenAnswer(asked -> measured);
        TouchpointRatings views = new TouchpointRatings(
                new TouchpointRatings.Stores(ratings, seen),
                groups,
                mock(PerceptionUpkeep.class),
                mock(ProjectSettings.class),
                Clock.systemUTC());
        PanelWords words = new PanelWords(
                i18n, new ClassWords(i18n, authentication), new EvidenceWords(i18n, authentication, Clock.systemUTC()));
        PanelFacts facts = new PanelFacts(
                profiles,
                incidents,
                new ProfileView(i18n, access, issues, mock(UserManager.class), mock(ProjectSettings.class)),
                words,
                mock(IstFollower.class));
        return new PanelReader(
                access,
                new PanelReader.Sources(expectations, views, facts, touchpoints, setup),
                actions,
                blindSpots,
                words);
    }

    @BeforeEach
    void fill() {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call ->
                        Stream.of(call.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));
        when(expectations.of(visit.issue())).thenReturn(rated(4.0));
        when(expectations.thresholds(visit.issue())).thenReturn(Thresholds.DEFAULT);
        when(ratings.ofIssue(17)).thenReturn(rows);
        when(profiles.profileOf(17)).thenReturn(Profile.EMPTY);
        when(incidents.tallyOf(17)).thenReturn(IncidentStore.Tally.NONE);
        when(actions.of(visit)).thenReturn(new OpenActions.Found(List.of(), 0));
        when(seen.has(17, "tom")).thenReturn(true);
        when(setup.of(10)).thenReturn(Optional.of(mock(SetUpProject.class)));
    }

    private static Ratings rated(double ist) {
        return new Ratings(Reading.of(ist), Reading.of(9.0), Reading.none(), Reading.none(), IstSource.MANUAL);
    }

    private void rate(RaterGroup group, double value, int people, @Nullable String rater, String remark) {
        int id = rows.size() + 1;
        Opinion opinion = new Opinion(group, new Rating(value), people, false, NOW.plusSeconds(id), rater);
        rows.add(new RatingRow(id, 17, 10, opinion, "anna", remark, null));
    }

    private PanelInfo panel() {
        return reader.of(visit, MINIMUM);
    }

    private GroupInfo group(RaterGroup group) {
        return panel().ratings().stream()
                .filter(info -> info.group().equals(group.code()))
                .findFirst()
                .orElseThrow();
    }

    private void row(@Nullable Double ist, @Nullable String source, @Nullable Integer count) {
        when(touchpoints.ofIssue(17))
                .thenReturn(new TouchpointRow(
                        17,
                        10,
                        17,
                        "Test ride",
                        new TouchpointRow.Place(null, null, 17, List.of()),
                        new TouchpointRow.Rating(ist, 9.0, null, null, source, count),
                        null,
                        null,
                        0));
    }

    @ParameterizedTest
    @CsvSource({
        "4, MANUAL,    ,   manual,    false",
        "4, CUSTOMERS, 29, customers, true",
        "4, CUSTOMERS, 30, customers, false",
        "4, OPINION,   6,  opinion,   true",
        "5, CUSTOMERS, 29, override,  false"
    })
    void anIstOfFewIsProvisionalAndOneTypedAMomentAgoIsNobodysMeasurement(
            double known, String source, @Nullable Integer count, String shown, boolean provisional) {
        row(known, source, count);

        PanelInfo.Scores scores = panel().scores();

        assertThat(scores.source()).isEqualTo(shown);
        assertThat(scores.provisional()).isEqualTo(provisional);
        assertThat(scores.gap().value()).isEqualTo(5);
        if (provisional) {
            assertThat(scores.sourceText()).contains("touchpoint.panel.state.provisional " + count);
        }
    }

    @Test
    void anIstOffTheScaleIsInvalidAndHasNoGap() {
        when(expectations.of(visit.issue())).thenReturn(rated(42));

        PanelInfo panel = panel();

        assertThat(panel.scores().offScale()).isTrue();
        assertThat(panel.scores().gap().value()).isNull();
        assertThat(panel.scores().experience().code()).isEqualTo("invalid");
        assertThat(panel.nextSteps().get(0)).isEqualTo("touchpoint.panel.next.off-scale");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "9.5, true"})
    void aSollThatIsNotThatOfTheActiveScenarioIsTold(String ideal, boolean differs) {
        Map<ProfileField, Profile.Value> said = new EnumMap<>(ProfileField.class);
        said.put(ProfileField.ACTIVE_SCENARIO, new Profile.Value("ideal", 1));
        said.put(ProfileField.SOLL_IDEAL, new Profile.Value(ideal, 1));
        when(profiles.profileOf(17)).thenReturn(new Profile(said));

        assertThat(panel().scores().scenarioDiffers()).isEqualTo(differs);
        assertThat(panel().scores().scenario())
                .isEqualTo("touchpoint.panel.scenario touchpoint.profile.choice.active-scenario.ideal " + ideal);
    }

    @Test
    void groupsAreNeverMixed() {
        rate(RaterGroup.CUSTOMER, 3, 40, null, "");
        rate(RaterGroup.MANAGER, 9, 1, "eva", "");

        assertThat(group(RaterGroup.CUSTOMER).mean().value()).isEqualTo(3);
        assertThat(group(RaterGroup.CUSTOMER).gap().value()).isEqualTo(6);
        assertThat(group(RaterGroup.MANAGER).mean().value()).isEqualTo(9);
        assertThat(group(RaterGroup.PARTNER).state()).isEqualTo("none");
        assertThat(panel().perception())
                .singleElement()
                .satisfies(gap -> assertThat(gap.gap().value()).isEqualTo(6));
    }

    @Test
    void aMeanSaysHowSureItIsOrWhyNobodyKnows() {
        for (int value = 4; value <= 8; value++) {
            rate(RaterGroup.PARTNER, value, 1, "partner" + value, "");
        }
        rate(RaterGroup.CUSTOMER, 5, 40, null, "");
        rate(RaterGroup.MANAGER, 5, 1, "eva", "");

        SureInfo partners = group(RaterGroup.PARTNER).sure();
        assertThat(partners.provisional()).isTrue();
        assertThat(partners.text()).isEqualTo("touchpoint.panel.sure.between 4 8");
        assertThat(partners.low()).isBetween(4.0, 4.1);
        assertThat(group(RaterGroup.CUSTOMER).sure())
                .isEqualTo(new SureInfo(false, null, null, "touchpoint.panel.sure.summed"));
        assertThat(group(RaterGroup.MANAGER).sure())
                .isEqualTo(new SureInfo(true, null, null, "touchpoint.panel.sure.single"));
    }

    @Test
    void tooFewAreAnsweredAsNobody() {
        GroupInfo nobody = group(RaterGroup.EMPLOYEE);
        for (int i = 1; i <= 4; i++) {
            rate(RaterGroup.EMPLOYEE, 1, 1, "employee" + i, "Too slow");
        }

        assertThat(group(RaterGroup.EMPLOYEE)).isEqualTo(nobody);
        assertThat(nobody.remarks()).isEqualTo(RemarksInfo.NONE);
    }

    /** Two looks, one before and one after the sixth, would tell what the sixth said. */
    @Test
    void whatTheSixthColleagueSaysMovesNothingThatIsShown() {
        rate(RaterGroup.CUSTOMER, 3, 40, null, "");
        for (int i = 1; i <= 5; i++) {
            rate(RaterGroup.EMPLOYEE, i, 1, "employee" + i, "Too slow " + i);
        }
        GroupInfo five = group(RaterGroup.EMPLOYEE);
        List<PanelInfo.PerceptionInfo> gap = panel().perception();
        rate(RaterGroup.EMPLOYEE, 10, 1, "employee6", "Fast enough");

        assertThat(five.people()).isEqualTo(5);
        assertThat(five.text()).isEqualTo("touchpoint.panel.state.steps touchpoint.panel.state.provisional 5 5");
        assertThat(gap).hasSize(1);
        assertThat(group(RaterGroup.EMPLOYEE)).isEqualTo(five);
        assertThat(panel().perception()).isEqualTo(gap);
    }

    @Test
    void remarksOfAGroupThatIsShownComeWithIt() {
        for (int i = 1; i <= 5; i++) {
            rate(RaterGroup.CUSTOMER, i, 10, null, "Said " + i);
        }

        RemarksInfo remarks = group(RaterGroup.CUSTOMER).remarks();

        assertThat(remarks.total()).isEqualTo(5);
        assertThat(remarks.first())
                .extracting(PanelInfo.RemarkInfo::text)
                .containsExactly("Said 5", "Said 4", "Said 3");
    }

    @Test
    void nothingTellsTheCustomersViewToWhoHasYetToRate() {
        when(seen.has(17, "tom")).thenReturn(false);
        rate(RaterGroup.CUSTOMER, 3.25, 40, null, "Nobody answered");
        rate(RaterGroup.MANAGER, 9, 1, "eva", "");

        PanelInfo panel = panel();

        assertThat(panel.customersHidden()).isTrue();
        assertThat(panel.toString()).doesNotContain("3.25").doesNotContain("Nobody answered");
        assertThat(panel.perception()).isEmpty();
        verify(blindSpots, never()).isByRating(any(), any());
        verify(blindSpots).isByImportance(eq(visit), any(), anyInt());
    }

    private void measure(boolean isShownAsIst, Optional<Evidence.Span> span) {
        LocalDate until = LocalDate.parse("2026-09-30");
        measured = new MeasuredGroups.Measured(
                isShownAsIst,
                Map.of(
                        RaterGroup.CUSTOMER,
                        new MeasuredGroups.View(
                                new GroupView.Shown(
                                        RaterGroup.CUSTOMER, new Rating(6.5), 120, Optional.empty(), Instant.EPOCH),
                                new Evidence(span, until, LocalDate.MAX),
                                span.isPresent() ? Optional.of(Trend.of(List.of(5.0, 6.5))) : Optional.empty())));
    }

    @Test
    void whatCustomersAnsweredInASurveyIsTheirView() {
        when(seen.has(17, "tom")).thenReturn(false);
        rate(RaterGroup.CUSTOMER, 3.25, 40, null, "Nobody answered");
        rate(RaterGroup.MANAGER, 9, 1, "eva", "");
        measure(true, Optional.of(new Evidence.Span(6.1, 6.9)));

        GroupInfo customers = group(RaterGroup.CUSTOMER);

        assertThat(panel().customersHidden()).isFalse();
        assertThat(customers.mean().value()).isEqualTo(6.5);
        assertThat(customers.gap().value()).isEqualTo(2.5);
        assertThat(customers.text())
                .startsWith("touchpoint.panel.state.measured touchpoint.panel.state.shown 120")
                .contains("Sep 30, 2026");
        assertThat(customers.sure()).isEqualTo(new SureInfo(false, 6.1, 6.9, "touchpoint.panel.sure.between 6.1 6.9"));
        assertThat(customers.trend()).isEqualTo("touchpoint.panel.trend.waves.few 5");
        assertThat(customers.remarks().total()).isEqualTo(1);
        assertThat(panel().perception())
                .singleElement()
                .satisfies(gap -> assertThat(gap.gap().value()).isEqualTo(2.5));
    }

    @Test
    void intervalsOfSeveralCriteriaAreNotPooled() {
        measure(true, Optional.empty());

        assertThat(group(RaterGroup.CUSTOMER).sure())
                .isEqualTo(new SureInfo(false, null, null, "touchpoint.panel.sure.composite"));
        assertThat(group(RaterGroup.CUSTOMER).trend()).isEqualTo("touchpoint.panel.trend.composite");
    }

    @Test
    void whatWasMeasuredButNeverStoodOnTheIssueIsKeptFromWhoHasYetToRate() {
        when(seen.has(17, "tom")).thenReturn(false);
        rate(RaterGroup.MANAGER, 9, 1, "eva", "");
        measure(false, Optional.empty());

        assertThat(panel().customersHidden()).isTrue();
        assertThat(panel().toString()).doesNotContain("6.5");
    }

    @Test
    void theVisitorsOwnLatestRatingIsTold() {
        rate(RaterGroup.MANAGER, 3, 1, "tom", "");
        rate(RaterGroup.MANAGER, 7, 1, "tom", "");
        rate(RaterGroup.MANAGER, 1, 1, "eva", "");

        assertThat(Objects.requireNonNull(panel().mine()).value().value()).isEqualTo(7);
    }

    @Test
    void churnRiskAndStateOfTheProfileAreToldFirst() {
        Map<ProfileField, Profile.Value> said = new EnumMap<>(ProfileField.class);
        said.put(ProfileField.CHURN_RISK, new Profile.Value("4", 1));
        said.put(ProfileField.STATE, new Profile.Value("to-be-dropped", 1));
        said.put(ProfileField.KEY_TOUCHPOINT, new Profile.Value("true", 1));
        when(profiles.profileOf(17)).thenReturn(new Profile(said));

        assertThat(panel().facts())
                .extracting(PanelInfo.Fact::name)
                .containsExactly(
                        "touchpoint.panel.fact.key",
                        "touchpoint.profile.field.state",
                        "touchpoint.profile.field.churn-risk");
    }

    @Test
    void theProfileTheIncidentsAndWhatIsDueStandBesideTheRatings() {
        when(profiles.profileOf(17))
                .thenReturn(new Profile(Map.of(
                        ProfileField.STATE, new Profile.Value("planned", 1),
                        ProfileField.DECISION, new Profile.Value("", 2))));
        when(incidents.tallyOf(17)).thenReturn(new IncidentStore.Tally(3, 1));
        Evidence evidence =
                new Evidence(Optional.empty(), LocalDate.parse("2026-10-31"), LocalDate.parse("2027-01-31"));
        when(touchpoints.ofIssue(17))
                .thenReturn(new TouchpointRow(
                        17,
                        10,
                        17,
                        "Test ride",
                        new TouchpointRow.Place(null, null, 17, List.of()),
                        new TouchpointRow.Rating(4.0, 9.0, null, null, "CUSTOMERS", 40, evidence),
                        null,
                        null,
                        0));

        PanelInfo panel = panel();

        assertThat(panel.gap()).isEqualTo(5);
        assertThat(panel.profile()).isEqualTo(Map.of("state", "planned"));
        assertThat(panel.incidents()).isEqualTo(new PanelInfo.IncidentsInfo(4, 3, 1));
        assertThat(panel.due()).isEqualTo("2027-01-31");
    }

    @Test
    void theProfileGivesAwayNeitherAHiddenSuccessorNorWhatFewCustomersFindImportant() {
        MutableIssue successor = mock();
        when(successor.getKey()).thenReturn("RAD-23");
        when(issues.getIssueObject(Long.valueOf(23))).thenReturn(successor);
        profileSays("4");
        assertThat(panel().profile()).containsOnlyKeys(ProfileField.STATE.code());

        when(access.maySee(eq(visit.user()), any(Issue.class))).thenReturn(true);
        profileSays("5");
        assertThat(panel().profile())
                .containsEntry(ProfileField.SUCCESSOR.code(), "RAD-23")
                .containsEntry(ProfileField.IMPORTANCE_CUSTOMERS.code(), "9");
    }

    private void profileSays(String asked) {
        when(profiles.profileOf(17))
                .thenReturn(new Profile(Map.of(
                        ProfileField.STATE, new Profile.Value("planned", 1),
                        ProfileField.SUCCESSOR, new Profile.Value("23", 1),
                        ProfileField.IMPORTANCE_CUSTOMERS, new Profile.Value("9", 1),
                        ProfileField.IMPORTANCE_ASKED, new Profile.Value(asked, 1))));
    }

    @Test
    void nothingIsDueWhereTheIstWasTypedSince() {
        row(5.0, "CUSTOMERS", 40);

        assertThat(panel().due()).isNull();
    }
}
