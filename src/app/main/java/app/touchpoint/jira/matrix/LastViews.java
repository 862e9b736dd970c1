package app.touchpoint.jira.matrix;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.MatrixViewStore;
import app.touchpoint.jira.touchpoint.Days;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which view of a matrix somebody gets: the one that the address names, else the one they had last. Nothing is remembered of who is not logged in. */
@Component
public class LastViews {

    private final MatrixViewStore store;

    public LastViews(MatrixViewStore store) {
        this.store = store;
    }

    /** The view that is wanted; one statement where the address names none. */
    MatrixAsked wanted(Entered entered, Function<String, Optional<String>> parameter) {
        ApplicationUser user = entered.visit().user();
        return user == null || MatrixAsked.isNamedIn(parameter)
                ? MatrixAsked.of(parameter)
                : store.of(entered.project().projectId(), user.getKey())
                        .map(MatrixAsked::ofQuery)
                        .orElse(MatrixAsked.FIRST);
    }

    /** Remembers a view that could be shown, without the cell that was open and as of today, for nobody should take an old day for today; one statement where the address names it, and one more where it is news. */
    void shown(Entered entered, MatrixAsked view, Function<String, Optional<String>> parameter) {
        ApplicationUser user = entered.visit().user();
        if (user != null && MatrixAsked.isNamedIn(parameter)) {
            store.put(
                    entered.project().projectId(),
                    user.getKey(),
                    view.closed().of(Days.TODAY).query());
        }
    }
}
