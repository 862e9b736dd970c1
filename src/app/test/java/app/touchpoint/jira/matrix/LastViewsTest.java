package app.touchpoint.jira.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.MatrixViewStore;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastViewsTest {

    private static final Function<String, Optional<String>> NAMED =
            name -> Optional.ofNullable(Map.of("rows", "segment").get(name));
    private static final Function<String, Optional<String>> UNNAMED = name -> Optional.empty();

    private final MatrixViewStore store = mock();
    private final LastViews views = new LastViews(store);

    private static Entered entered(@Nullable ApplicationUser user) {
        SetUpProject project = mock();
        when(project.projectId()).thenReturn(10L);
        return new Entered(new ProjectVisit(mock(Project.class), user), project);
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        return user;
    }

    @Test
    void nothingIsRememberedOfWhoIsNotLoggedIn() {
        Entered nobody = entered(null);

        assertThat(views.wanted(nobody, NAMED).rows()).isEqualTo(RowKind.SEGMENT);
        views.shown(nobody, MatrixAsked.of(NAMED), NAMED);

        assertThat(views.wanted(nobody, UNNAMED)).isEqualTo(MatrixAsked.FIRST);
        verifyNoInteractions(store);
    }

    @Test
    void eachPersonHasAViewOfTheirOwn() {
        views.shown(entered(user("admin")), MatrixAsked.of(NAMED), NAMED);
        verify(store).put(10, "admin", MatrixAsked.of(NAMED).query());

        when(store.of(10, "admin")).thenReturn(Optional.of(MatrixAsked.of(NAMED).query()));
        when(store.of(10, "tom")).thenReturn(Optional.empty());
        assertThat(views.wanted(entered(user("admin")), UNNAMED).rows()).isEqualTo(RowKind.SEGMENT);
        assertThat(views.wanted(entered(user("tom")), UNNAMED)).isEqualTo(MatrixAsked.FIRST);
    }
}
