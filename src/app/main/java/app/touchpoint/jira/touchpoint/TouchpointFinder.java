package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds touchpoints of all projects by what somebody types: the key, or the beginnings of words. One search. */
@Component
public class TouchpointFinder {

    /** The most that are offered. */
    public static final int MOST = 20;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[0-9]+");

    private final Access access;
    private final ProjectSetup setup;
    private final IssueSearch search;

    public TouchpointFinder(Access access, ProjectSetup setup, IssueSearch search) {
        this.access = access;
        this.setup = setup;
        this.search = search;
    }

    /**
     * The touchpoints that the user may see and that fit, at most {@value #MOST}; the one of a key first, then those of the preferred
     * project, then the others; among each the last changed first, with words and without.
     *
     * @param preferredProject 0 for none
     */
    public List<Issue> find(@Nullable ApplicationUser user, String typed, long preferredProject) {
        List<Issue> found = new ArrayList<>();
        String text = typed.strip();
        if (KEY.matcher(text).matches()) {
            Outcome<Visit> visit = access.seeTouchpoint(text.toUpperCase(Locale.ROOT));
            visit.fold(seen -> found.add(seen.issue()), refusal -> false);
        }
        String types = setup.projectIds().stream()
                .map(id -> setup.of(id).orElse(null))
                .filter(Objects::nonNull)
                .map(project -> project.touchpointTypeId())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        if (types.isEmpty()) {
            return found;
        }
        String words = Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> " AND summary ~ \"" + word + "*\"")
                .collect(Collectors.joining());
        String ofType = "issuetype in (" + types + ")" + words;
        if (preferredProject > 0) {
            add(found, search.first(user, "project = " + preferredProject + " AND " + ofType, MOST));
        }
        if (found.size() < MOST) {
            add(found, search.first(user, ofType, MOST));
        }
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private void add(List<Issue> found, List<Issue> more) {
        for (Issue issue : more) {
            if (setup.isTouchpoint(issue)
                    && found.stream().noneMatch(known -> known.getId().equals(issue.getId()))) {
                found.add(issue);
            }
        }
    }
}
