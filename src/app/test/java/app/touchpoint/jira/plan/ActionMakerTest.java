package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.ActionMaker.Wish;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ActionMakerTest {

    private static final Wish WISH = new Wish("Name tags", "", "", Optional.empty(), new Terms(null, null, null));

    private final IssueService service = mock();
    private final ActionForm form = mock();
    private final ActionDetailsStore details = mock();
    private final IssueLinks links = mock();
    private final ActionModel model = mock();
    private final ApplicationUser user = mock();
    private final MutableIssue made = mock();
    private final Issue touchpoint = mock();
    private final Entered entered =
            new Entered(new ProjectVisit(mock(Project.class), user), mock(SetUpProject.class, RETURNS_DEEP_STUBS));
    private final Visit visit = new Visit(touchpoint, entered.visit());
    private final ActionMaker maker = new ActionMaker(
            service,
            form,
            links,
            model,
            new ActionTables(mock(ActionStore.class), mock(ActionLinkStore.class), details));

    @BeforeEach
    void prepare() {
        when(model.improvesType()).thenReturn(7L);
        when(made.getId()).thenReturn(70L);
        when(touchpoint.getId()).thenReturn(8L);
    }

    private void validated(SimpleErrorCollection errors) {
        CreateValidationResult validation = new CreateValidationResult(made, errors, Map.of());
        when(service.validateCreate(any(), any())).thenReturn(validation);
        when(service.create(user, validation)).thenReturn(new IssueResult(made, new SimpleErrorCollection()));
    }

    @Test
    void whatJiraTakesIsLinkedAndThenRead() {
        validated(new SimpleErrorCollection());

        assertThat(maker.make(entered, visit, WISH)).isEqualTo(new NewAction.Made(made, true));

        verify(links).link(70, 8, 7, user);
        verify(model).refresh(made);
    }

    @Test
    void theStartIsNotedBeforeTheActionIsRead() {
        validated(new SimpleErrorCollection());
        when(user.getKey()).thenReturn("anna");
        when(made.getProjectId()).thenReturn(10L);
        LocalDate start = LocalDate.parse("2026-11-23");

        maker.make(entered, visit, new Wish("Name tags", "", "", Optional.of(start), WISH.terms()));

        InOrder order = inOrder(details, model);
        order.verify(details)
                .save(new ActionDetailsRow(70, 10, 0, ActionDetails.EMPTY.startingOn(start), Optional.empty()), "anna");
        order.verify(model).refresh(made);
    }

    @Test
    void aStartThatCannotBeNotedLeavesTheActionThere() {
        validated(new SimpleErrorCollection());
        when(details.save(any(), any())).thenThrow(new IllegalStateException("No database."));

        assertThat(maker.make(
                        entered,
                        visit,
                        new Wish("Name tags", "", "", Optional.of(LocalDate.parse("2026-11-23")), WISH.terms())))
                .isEqualTo(new NewAction.Made(made, true));
    }

    @Test
    void whatJiraRefusesIsNotMadeAndItsWordsComeBack() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("components", "Component/s is required.");
        validated(errors);

        assertThat(maker.make(entered, visit, WISH))
                .isEqualTo(new NewAction.Refused(List.of(), Map.of("components", "Component/s is required.")));

        verify(service, never()).create(any(), any());
    }

    @Test
    void anActionThatCannotBeLinkedIsThereAllTheSame() {
        validated(new SimpleErrorCollection());
        when(links.link(anyLong(), anyLong(), anyLong(), any())).thenThrow(new IllegalStateException("No link."));

        assertThat(maker.make(entered, visit, WISH)).isEqualTo(new NewAction.Made(made, false));

        verify(model).refresh(made);
    }
}
