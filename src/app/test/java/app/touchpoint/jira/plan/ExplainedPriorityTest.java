package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.Effort;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.TouchpointEvidence;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.plan.PlanInfo.PriorityInfo;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sentence and the components say what a priority was made from. */
class ExplainedPriorityTest {

    private final BundleTexts texts = mock(BundleTexts.class, call -> Arrays.toString(call.getArguments()));
    private final JiraAuthenticationContext authentication = mock();
    private final ActionView view = new ActionView(new PlanWords(texts, authentication));
    private final TouchpointRow touchpoint = mock();
    private final TouchpointEvidence evidence = mock();

    @BeforeEach
    void prepare() {
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        when(touchpoint.issueId()).thenReturn(7L);
        when(touchpoint.summary()).thenReturn("Ramp");
        when(evidence.issue()).thenReturn(new IssueId(7));
    }

    private PriorityInfo priority(Need.Known need, double asymmetry) {
        return priority(need, asymmetry, Effort.of(4, 0));
    }

    private PriorityInfo priority(Need.Known need, double asymmetry, Effort effort) {
        JudgedAction action = new JudgedAction(
                new ActionRow(
                        1,
                        10,
                        1,
                        "",
                        new Kind("10001", "1"),
                        null,
                        new Terms(null, null, null),
                        List.of(),
                        1,
                        Written.NOTHING),
                ActionDetailsRow.empty(1, 10),
                List.of(touchpoint),
                effort,
                new Priority.Scored(27, need, asymmetry, 0.75, 1, 4),
                new QuickWin(Optional.empty(), Set.of(), Set.of(), Optional.empty()),
                QuickWin.Progress.TO_DO,
                Optional.empty());
        return view.info(
                        action,
                        new ActionView.Beside(
                                mock(PlanNames.Lookup.class),
                                Map.of(),
                                null,
                                new PlanReader.Plan(
                                        List.of(action), Map.of(), PlanRules.DEFAULT, LocalDate.parse("2026-11-22"))))
                .priority();
    }

    @Test
    void theGapIsNamed() {
        PriorityInfo priority = priority(new Need.Known(evidence, 4, 8, 5, false), 1);

        assertThat(priority.sentence()).isEqualTo("[touchpoint.plan.sentence, 27, Ramp, 4, 8, 5, 1, 0.75, 1, 4]");
        assertThat(priority.components()).containsEntry("gap", 5.0).doesNotContainKey("potential");
        assertThat(priority(new Need.Known(evidence, 4, 8, 5, false), 1.5).sentence())
                .isEqualTo("[touchpoint.plan.sentence.disappointing, 27, Ramp, 4, 8, 5, 1.5, 0.75, 1, 4]");
    }

    @Test
    void thatNobodyHasEstimatedTheEffortIsSaid() {
        PriorityInfo priority = priority(new Need.Known(evidence, 4, 8, 5, false), 1, Effort.UNKNOWN);

        assertThat(priority.sentence()).endsWith(" [touchpoint.plan.unestimated]");
    }

    @Test
    void ofAnActionThatIsToDelightTheWordOfMouthPotentialIsNamedAndNoGap() {
        PriorityInfo priority = priority(new Need.Known(evidence, 3.6, 8, 4.5, true), 1);

        assertThat(priority.sentence())
                .isEqualTo("[touchpoint.plan.sentence.delight, 27, Ramp, 3.6, 8, 9, 1, 0.75, 1, 4]");
        assertThat(priority.components()).containsEntry("potential", 9.0).doesNotContainKey("gap");
        assertThat(priority(new Need.Known(evidence, 3.6, 8, 4.5, true), 1.5).sentence())
                .isEqualTo("[touchpoint.plan.sentence.delight.disappointing, 27, Ramp, 3.6, 8, 9, 1.5, 0.75, 1, 4]");
    }
}
