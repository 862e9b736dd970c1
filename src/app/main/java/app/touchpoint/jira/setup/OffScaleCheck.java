package app.touchpoint.jira.setup;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds issues whose ratings are no ratings: Jira holds a number field to 0 to 10 on no way in. What the right value is only a person knows,
 * so they are listed and not mended.
 */
@Component
class OffScaleCheck implements HealthCheck {

    /** How many issues of a field are listed; the search finds the rest. */
    static final int MOST_LISTED = 20;

    private static final List<Item> RATED = List.of(Item.FIELD_IST, Item.FIELD_SOLL, Item.FIELD_IMPORTANCE);

    private final SearchService searches;
    private final FieldContexts fields;

    OffScaleCheck(SearchService searches, FieldContexts fields) {
        this.searches = searches;
        this.fields = fields;
    }

    /** One search per rated field, and another for those that found something, with the permissions of the user. */
    @Override
    public List<HealthFinding> findings(Visit visit) {
        List<HealthFinding> findings = new ArrayList<>();
        for (Item item : RATED) {
            fields.field(visit.ids().id(item))
                    .flatMap(field -> {
                        String number = "cf[" + field.getIdAsLong() + "]";
                        String jql = "project = " + visit.project().getId() + " AND (" + number + " < 0 OR " + number
                                + " > 10) ORDER BY key ASC";
                        return found(visit, field.getName(), jql);
                    })
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<HealthFinding> found(Visit visit, String fieldName, String jql) {
        try {
            Query query = searches.parseQuery(visit.user(), jql).getQuery();
            long count = query == null ? 0 : searches.searchCount(visit.user(), query);
            if (query == null || count == 0) {
                return Optional.empty();
            }
            List<String> keys =
                    searches
                            .search(visit.user(), query, PagerFilter.newPageAlignedFilter(0, MOST_LISTED))
                            .getResults()
                            .stream()
                            .map(Issue::getKey)
                            .toList();
            return Optional.of(new HealthFinding(
                    HealthFinding.Kind.OFF_SCALE,
                    visit.project().getKey(),
                    List.of(fieldName, Long.toString(count)),
                    null,
                    new HealthFinding.Issues(keys, jql)));
        } catch (SearchException e) {
            return Optional.of(new HealthFinding(
                    HealthFinding.Kind.UNCOUNTED,
                    visit.project().getKey(),
                    List.of(String.valueOf(e.getMessage())),
                    null,
                    new HealthFinding.Issues(List.of(), jql)));
        }
    }
}
