package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.journey.FieldOptions;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class PriorityFieldTest {

    private static final long ID = 70;
    private static final long PROJECT = 7;

    private final ProjectSetup setup = mock();
    private final IssueManager issues = mock();
    private final CustomFieldManager fields = mock();
    private final FieldOptions options = mock();
    private final Options offered = mock();
    private final IssueIndexingService indexing = mock();
    private final SetUpProject project = mock();
    private final MutableIssue issue = mock();
    private final CustomField priority = mock();
    private final CustomField quickWin = mock();
    private final PriorityField field = new PriorityField(setup, issues, fields, options);

    @BeforeEach
    void prepare() {
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(indexing);
            }
        });
        when(setup.of(PROJECT)).thenReturn(Optional.of(project));
        when(project.actionTypeId()).thenReturn("action");
        when(project.fieldId(Item.FIELD_PRIORITY)).thenReturn(1L);
        when(project.fieldId(Item.FIELD_QUICK_WIN)).thenReturn(2L);
        when(fields.getCustomFieldObject(1L)).thenReturn(priority);
        when(fields.getCustomFieldObject(2L)).thenReturn(quickWin);
        when(options.of(project, 2L)).thenReturn(offered);
        when(issues.getIssueObject(ID)).thenReturn(issue);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn("action");
    }

    private static Option option(long id) {
        Option option = mock();
        when(option.getOptionId()).thenReturn(id);
        return option;
    }

    private Option offers(String value, long id) {
        Option option = option(id);
        when(offered.getOptionForValue(value, null)).thenReturn(option);
        return option;
    }

    private static ModifiedValue<?> writtenTo(CustomField field) {
        ArgumentCaptor<ModifiedValue<?>> value = ArgumentCaptor.captor();
        verify(field).updateValue(isNull(), any(), value.capture(), any());
        return value.getValue();
    }

    private void has(@Nullable Double score, @Nullable Option option) {
        when(issue.getCustomFieldValue(priority)).thenReturn(score);
        when(issue.getCustomFieldValue(quickWin)).thenReturn(option);
    }

    @Test
    void whatDiffersIsWrittenWithWhatWasThereAndThenIndexedOnce() throws IndexException {
        has(3.0, option(10));
        Option running = offers("running", 11);

        assertThat(field.write(ID, 22.5, "running")).isTrue();

        assertThat(writtenTo(priority)).satisfies(value -> {
            assertThat(value.getOldValue()).isEqualTo(3.0);
            assertThat(value.getNewValue()).isEqualTo(22.5);
        });
        assertThat(writtenTo(quickWin).getNewValue()).isSameAs(running);
        InOrder order = inOrder(priority, quickWin, indexing);
        order.verify(priority).updateValue(any(), any(), any(), any());
        order.verify(quickWin).updateValue(any(), any(), any(), any());
        order.verify(indexing).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        order.verifyNoMoreInteractions();
    }

    @Test
    void whatIsEqualIsNotWrittenButIndexedForAnEarlierAttemptMayHaveFailedInBetween() throws IndexException {
        has(22.5, option(11));
        offers("running", 11);

        assertThat(field.write(ID, 22.5, "running")).isFalse();

        verify(indexing).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);

        verify(priority, never()).updateValue(any(), any(), any(), any());
        verify(quickWin, never()).updateValue(any(), any(), any(), any());
    }

    @Test
    void nothingEmptiesAField() {
        has(22.5, null);

        assertThat(field.write(ID, null, null)).isTrue();

        assertThat(writtenTo(priority).getNewValue()).isNull();
        verify(quickWin, never()).updateValue(any(), any(), any(), any());
    }

    @Test
    void otherIssuesAreLeftAlone() {
        when(issue.getIssueTypeId()).thenReturn("task");
        assertThat(field.write(ID, 1.0, null)).isFalse();

        when(issue.getIssueTypeId()).thenReturn("action");
        when(setup.of(PROJECT)).thenReturn(Optional.empty());
        assertThat(field.write(ID, 1.0, null)).isFalse();

        when(issues.getIssueObject(ID)).thenReturn(null);
        assertThat(field.write(ID, 1.0, null)).isFalse();
        verifyNoInteractions(priority, indexing);
    }

    @Test
    void aFieldThatAnAdministratorDeletedIsPassedOver() {
        has(3.0, null);
        when(fields.getCustomFieldObject(1L)).thenReturn(null);

        offers("running", 11);

        assertThat(field.write(ID, 22.5, "running")).isTrue();

        assertThat(writtenTo(quickWin).getOldValue()).isNull();
    }

    @Test
    void anOptionThatTheProjectLacksLeavesTheFieldAsItIs() {
        has(3.0, option(10));

        assertThat(field.write(ID, 3.0, "verified")).isFalse();

        verify(quickWin, never()).updateValue(any(), any(), any(), any());
    }

    @Test
    void whatCannotBeIndexedIsToldWithTheKey() throws IndexException {
        has(null, null);
        when(issue.getKey()).thenReturn("RAD-1");
        when(indexing.reIndex(any(), any())).thenThrow(new IndexException("full"));

        assertThatThrownBy(() -> field.write(ID, 22.5, null)).hasMessageContaining("RAD-1");
    }

    @Test
    void whatTheProjectOffersIsKnown() {
        Option running = option(11);
        when(running.getValue()).thenReturn("running");
        when(options.areThere(project, 2L)).thenReturn(true);
        when(offered.stream()).thenAnswer(call -> Stream.of(running));
        assertThat(field.offered(project)).isEqualTo(new PriorityField.Offered(true, true, Set.of("running")));

        when(options.areThere(project, 2L)).thenReturn(false);
        when(fields.getCustomFieldObject(1L)).thenReturn(null);
        assertThat(field.offered(project)).isEqualTo(new PriorityField.Offered(false, false, Set.of()));
    }
}
