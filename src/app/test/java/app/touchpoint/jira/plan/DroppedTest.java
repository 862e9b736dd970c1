package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.QuickWin.Progress;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that say that an issue will not be done. */
class DroppedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won't Do",
                "WON\u2019T FIX",
                "Rejected",
                " Declined ",
                "Duplicate",
                "Cannot Reproduce",
                "Abgelehnt",
                "Verworfen",
                "Wird nicht gemacht"
            })
    void namesThatSaySoAreKnownInBothLanguages(String name) {
        assertThat(Dropped.isSaidBy(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "Fixed", "Resolved", "Erledigt", "Fertig", "", "Not rejected"})
    void allOthersDoNot(String name) {
        assertThat(Dropped.isSaidBy(name)).isFalse();
    }

    @Test
    void noResolutionSaysNothing() {
        assertThat(Dropped.isSaidBy(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "done, Rejected, DROPPED",
        "done, Done, DONE",
        "new, Rejected, TO_DO",
        "indeterminate, Duplicate, IN_PROGRESS"
    })
    void aStatusHasToBeTheEndOfItsWorkflowToo(String category, String name, Progress progress) {
        Status status = mock();
        StatusCategory of = mock();
        when(status.getStatusCategory()).thenReturn(of);
        when(of.getKey()).thenReturn(category);
        when(status.getName()).thenReturn(name);

        assertThat(ActionStatuses.progress(status)).isEqualTo(progress);
    }
}
