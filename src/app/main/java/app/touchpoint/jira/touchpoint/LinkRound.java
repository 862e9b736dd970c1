package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.store.TouchpointStore;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks at the links of all touchpoints, a few each time and round and round: so a link is found of which no event told and which changed
 * the date of neither issue. What it costs does not depend on how many touchpoints there are, only how long a round takes.
 */
@Component
public class LinkRound {

    /** With a run each minute, a round of 5,000 touchpoints takes less than two hours. */
    static final int EACH_TIME = 50;

    private static final long START = 0;

    private final TouchpointStore store;
    private final Followers followers;
    private volatile long last = START;

    public LinkRound(TouchpointStore store, Followers followers) {
        this.store = store;
        this.followers = followers;
    }

    /** Goes on where the last time ended. */
    void goOn() {
        List<Long> ids = store.idsBehind(last, EACH_TIME);
        ids.forEach(id -> followers.tell(follower -> follower.linked(id)));
        last = ids.size() < EACH_TIME ? START : ids.get(ids.size() - 1);
    }
}
