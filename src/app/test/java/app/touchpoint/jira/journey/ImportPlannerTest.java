package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.imports.ImportPlan;
import app.touchpoint.core.imports.PlannedLine;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is checked against the project it is for, from its first to its last line, and nothing is written. */
class ImportPlannerTest {

    private final FakeJourney world = new FakeJourney();
    private final VisibleTouchpoints visible = mock(VisibleTouchpoints.class);
    private final UserManager users = mock(UserManager.class);
    private final Access access = mock(Access.class);
    private final ImportPlanner planner = new ImportPlanner(
            world.journeys, new KnownTouchpoints(visible), new Owners(users, mock(UserSearchService.class), access));

    @BeforeEach
    void oneTouchpointIsThere() {
        long buy = world.phase("Buy");
        long shop = world.channel("Shop");
        world.touchpoints.put(List.of(row(1, "Pay", buy, shop, 6.5)));
        when(visible.rows(any(), any())).thenAnswer(call -> world.touchpoints.ofProject(FakeJourney.PROJECT));
        ProjectComponent sales = mock(ProjectComponent.class);
        when(sales.getName()).thenReturn("Sales");
        when(world.project.getComponents()).thenReturn(List.of(sales));
        ApplicationUser tom = mock(ApplicationUser.class);
        when(tom.isActive()).thenReturn(true);
        when(tom.getKey()).thenReturn("tom-key");
        when(users.getUserByName("tom")).thenReturn(tom);
        when(access.mayBeAssigned(tom, world.project)).thenReturn(true);
        ApplicationUser gone = mock(ApplicationUser.class);
        when(users.getUserByName("gone")).thenReturn(gone);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static TouchpointRow row(long id, String summary, long phase, long channel, double ist) {
        return new TouchpointRow(
                id,
                FakeJourney.PROJECT,
                id,
                summary,
                new TouchpointRow.Place(phase, channel, 1, List.of()),
                new TouchpointRow.Rating(ist, null, null, null, null, null),
                null,
                null,
                0);
    }

    private ImportPlanner.Checked check(String file) {
        return planner.check(world.visit(), world.setUp(), file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan plan(String file) {
        return ((ImportPlanner.Checked.Fit) check(file)).plan();
    }

    private List<String> findings(String file) {
        return ((ImportPlanner.Checked.Unfit) check(file))
                .findings().stream().map(ImportPlannerTest::text).toList();
    }

    private static String text(Finding finding) {
        return finding.line() + " " + finding.column().map(ImportColumn::code).orElse("line") + " " + finding.code()
                + " " + finding.value() + " " + finding.accepted();
    }

    @Test
    void newChangedAndUnchangedLinesAreToldApart() {
        ImportPlan plan =
                plan("Phase;Touchpoint;Channel;Ist\nbuy;PAY;shop;6,5\nBuy;Leave;Web shop;4\nUse;Ride;Shop;5\n");

        assertThat(plan.lines().get(0)).isInstanceOf(PlannedLine.Unchanged.class);
        assertThat(plan.created()).isEqualTo(2);
        assertThat(plan.newPhases()).containsExactly("Use");
        assertThat(plan.newChannels()).extracting(ImportPlan.NewChannel::name).containsExactly("Web shop");
        assertThat(plan("Phase;Touchpoint;Ist\nBuy;Pay;7\n").updated()).isEqualTo(1);
        assertThat(world.phaseNames()).as("nothing is written").containsExactly("Buy");
        assertThat(world.issues.issues).isEmpty();
    }

    @Test
    void disabledPhaseCountsAsNewSinceTheImportOffersItAgain() {
        world.options.disableOption(
                world.options.getOptions(world.fields.config(101)).get(0));

        assertThat(plan("Phase;Touchpoint\nBuy;Leave\n").newPhases()).containsExactly("Buy");
    }

    @ParameterizedTest
    @CsvSource({
        "Ist, 11, 2 ist import.rating.offscale 11",
        "Ist, abc, 2 ist import.number.invalid abc",
        "Component, Legal, '2 component import.component.unknown Legal [Sales]'",
        "Owner, nobody, 2 owner import.owner.unknown nobody",
        "Owner, gone, 2 owner import.owner.unknown gone"
    })
    void badValueIsNamedWithLineColumnValueAndWhatIsAccepted(String column, String value, String finding) {
        assertThat(findings("Phase;Touchpoint;" + column + "\nBuy;Leave;" + value + "\n"))
                .singleElement()
                .asString()
                .startsWith(finding);
    }

    @Test
    void oneBadValueInTenThousandLinesKeepsAllOfThemOut() {
        StringBuilder file = new StringBuilder("Phase;Touchpoint;Ist\n");
        for (int i = 2; i <= 10_001; i++) {
            file.append("Buy;T").append(i).append(i == 7_778 ? ";abc\n" : ";5\n");
        }

        assertThat(findings(file.toString())).singleElement().isEqualTo("7778 ist import.number.invalid abc [0, 10]");
    }

    @Test
    void quotationMarkThatIsNeverClosedIsAFindingAndNoFailure() {
        assertThat(findings("Phase;Touchpoint\n\"Buy;Leave\n"))
                .singleElement()
                .asString()
                .startsWith("2 ");
    }

    @Test
    void ownerIsMeantByNameAndKnownByTheKey() {
        PlannedLine line =
                plan("Phase;Touchpoint;Owner\nBuy;Leave;tom\n").lines().get(0);

        assertThat(line.line().content().owner()).isEqualTo("tom-key");
    }

    @ParameterizedTest
    @CsvSource({"<script>alert(1)</script>", "$velocity #foreach", "Probefahrt 🚲"})
    void markupVelocityAndEmojiAreOrdinaryText(String name) {
        assertThat(plan("Phase;Touchpoint\n" + name + ";" + name + "\n")
                        .lines()
                        .get(0)
                        .line()
                        .summary())
                .isEqualTo(name);
    }
}
