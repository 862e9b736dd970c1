package app.touchpoint.jira.counting;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts what a person would find: that person parses, that person searches, and only what that person may see is counted. */
@Component
public class PersonsSearch {

    static final String REFUSED = "count.jql.refused";

    private static final Logger LOG = LoggerFactory.getLogger(PersonsSearch.class);

    private final SearchService searches;

    public PersonsSearch(SearchService searches) {
        this.searches = searches;
    }

    /** How many issues there are; refused with {@code count.jql.refused} (Jira's words). One search that loads none of them. */
    Outcome<Long> count(ApplicationUser person, String jql) {
        return understood(person, jql).fold(query -> counted(person, query), Outcome::refused);
    }

    /** The search as Jira understands it; refused as {@link #count}. */
    Outcome<Query> understood(ApplicationUser person, String jql) {
        ParseResult parsed = searches.parseQuery(person, jql);
        Query query = parsed.getQuery();
        if (query == null || !parsed.isValid()) {
            return refused(parsed.getErrors().getErrorMessages());
        }
        Collection<String> complaints = searches.validateQuery(person, query).getErrorMessages();
        return complaints.isEmpty() ? Outcome.done(query) : refused(complaints);
    }

    private Outcome<Long> counted(ApplicationUser person, Query query) {
        try {
            return Outcome.done(searches.searchCount(person, query));
        } catch (SearchException e) {
            LOG.debug("Jira does not count a search of {}.", person.getKey(), e);
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, REFUSED, String.valueOf(e.getMessage())));
        }
    }

    private static <T> Outcome<T> refused(Collection<String> complaints) {
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, REFUSED, String.join(" ", complaints)));
    }
}
