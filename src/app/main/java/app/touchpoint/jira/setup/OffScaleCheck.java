package app.touchpoint.jira.setup;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts issues whose ratings are no ratings: Jira holds a number field to 0 to 10 on no way in. */
@Component
class OffScaleCheck {

    private static final List<Item> RATED = List.of(Item.FIELD_IST, Item.FIELD_SOLL, Item.FIELD_IMPORTANCE);

    private final SearchService searches;
    private final CustomFieldManager fields;

    OffScaleCheck(SearchService searches, CustomFieldManager fields) {
        this.searches = searches;
        this.fields = fields;
    }

    /** One search per rated field, with the permissions of the user. */
    List<HealthFinding> findings(ApplicationUser user, Project project, SetUpProject ids) {
        List<HealthFinding> findings = new ArrayList<>();
        for (Item item : RATED) {
            CustomField field = fields.getCustomFieldObject(ids.fieldId(item));
            if (field != null) {
                String number = "cf[" + field.getIdAsLong() + "]";
                String jql = "project = " + project.getId() + " AND (" + number + " < 0 OR " + number + " > 10)";
                add(findings, user, project, field, jql);
            }
        }
        return findings;
    }

    private void add(
            List<HealthFinding> findings, ApplicationUser user, Project project, CustomField field, String jql) {
        try {
            Query query = searches.parseQuery(user, jql).getQuery();
            long count = query == null ? 0 : searches.searchCount(user, query);
            if (count > 0) {
                findings.add(new HealthFinding(
                        HealthFinding.Kind.OFF_SCALE,
                        project.getKey(),
                        List.of(field.getName(), Long.toString(count)),
                        null,
                        jql));
            }
        } catch (SearchException e) {
            findings.add(new HealthFinding(
                    HealthFinding.Kind.UNCOUNTED,
                    project.getKey(),
                    List.of(String.valueOf(e.getMessage())),
                    null,
                    jql));
        }
    }
}
