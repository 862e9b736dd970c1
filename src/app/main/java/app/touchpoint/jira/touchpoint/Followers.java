package app.touchpoint.jira.touchpoint;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All who follow touchpoints. */
@Component
public class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final List<IssueFollower> all;

    public Followers(List<IssueFollower> all) {
        this.all = List.copyOf(all);
    }

    /** Tells each of them; what one throws keeps nobody else from hearing it. */
    void tell(Consumer<IssueFollower> news) {
        for (IssueFollower follower : all) {
            try {
                news.accept(follower);
            } catch (RuntimeException e) {
                LOG.warn("{} could not follow; what it keeps of an issue may be out of date.", follower.getClass(), e);
            }
        }
    }
}
