package app.touchpoint.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class PerceptionRecountTest {

    private final RatingStore ratings = mock(RatingStore.class);
    private final PerceptionStore perceptions = mock(PerceptionStore.class);
    private final ProjectSettings settings = mock(ProjectSettings.class);
    private final PerceptionRecount recount = new PerceptionRecount(ratings, perceptions, settings);

    private static RatingRow row(RaterGroup group, double value, int people) {
        return new RatingRow(
                1, 7, 10, new Opinion(group, new Rating(value), people, false, Instant.EPOCH, null), "anna", "", null);
    }

    @Test
    void whatFallsBelowARaisedMinimumIsFoundNoMore() {
        when(ratings.ofProject(10))
                .thenReturn(Map.of(7L, List.of(row(RaterGroup.CUSTOMER, 4, 8), row(RaterGroup.MANAGER, 8, 1))));

        assertThat(kept(5)).isEqualTo(new PerceptionRow(7, 10, 4.0, null, 8.0, 4.0, 4.0));
        assertThat(kept(10)).isEqualTo(new PerceptionRow(7, 10, null, null, 8.0, null, null));
    }

    private PerceptionRow kept(int minimumN) {
        Mockito.clearInvocations(perceptions);
        when(settings.of(10)).thenReturn(new Settings(Thresholds.DEFAULT, minimumN));
        recount.settingsChanged(10);
        ArgumentCaptor<PerceptionRow> row = ArgumentCaptor.captor();
        Mockito.verify(perceptions).put(row.capture());
        return row.getValue();
    }
}
