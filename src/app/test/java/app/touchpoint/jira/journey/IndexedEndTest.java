package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is over when the index knows its touchpoints, or when there is no use in waiting longer. */
class IndexedEndTest {

    @ParameterizedTest(name = "{0} indexed of {1}, asked {2} times: {3}")
    @CsvSource({"5, 5, 0, true", "4, 5, 0, false", "6, 5, 0, true", "4, 5, 149, false", "4, 5, 150, true"})
    void endIsReachedWhenTheIndexHasCaughtUp(long indexed, int known, int asked, boolean reached) {
        ProjectSetup setup = mock(ProjectSetup.class);
        TouchpointStore touchpoints = mock(TouchpointStore.class);
        IssueSearch search = mock(IssueSearch.class);
        Run run = mock(Run.class);
        when(run.projectId()).thenReturn(10L);
        when(setup.of(10)).thenReturn(Optional.of(mock(SetUpProject.class)));
        when(search.countAll(any())).thenReturn(indexed);
        when(touchpoints.countOf(10)).thenReturn(known);

        assertThat(new IndexedEnd(setup, touchpoints, search).isReached(run, asked))
                .isEqualTo(reached);
    }

    @Test
    void aRunThatChangesNoTouchpointWaitsForNone() {
        TouchpointStore touchpoints = mock(TouchpointStore.class);
        Run run = mock(Run.class);
        when(run.kind()).thenReturn(RunKind.PRIORITIES);

        assertThat(new IndexedEnd(mock(ProjectSetup.class), touchpoints, mock(IssueSearch.class)).isReached(run, 0))
                .isTrue();
    }
}
