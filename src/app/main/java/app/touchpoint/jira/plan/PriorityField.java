package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.FieldOptions;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionRow.Written;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The fields of an action that we write ourselves, <em>Touchpoint priority</em> and <em>Quick win</em>, so that boards and filters can use
 * them. Nobody hears of it: no history, no event, no mail, and the action's time of change stays. Reads each value with a query of Jira's, so
 * call it only where something is likely to differ.
 */
@Component
public class PriorityField {

    private final ProjectSetup setup;
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final FieldOptions options;

    public PriorityField(ProjectSetup setup, IssueManager issues, CustomFieldManager fields, FieldOptions options) {
        this.setup = setup;
        this.issues = issues;
        this.fields = fields;
        this.options = options;
    }

    /**
     * What the fields of a project's actions can be made to say. What an administrator deleted is left alone, and health reports it.
     *
     * @param states codes of the options
     */
    record Offered(boolean priority, boolean quickWin, Set<String> states) {

        /** What the fields of an action are to say, which is what they say now where they cannot be made to say better. */
        Written wanted(Written now, @Nullable Double value, @Nullable String state) {
            boolean canSay = quickWin && (state == null || states.contains(state));
            return new Written(
                    priority ? value : now.priority(),
                    canSay ? state : now.quickWin(),
                    state,
                    now.known() || priority || quickWin);
        }
    }

    /** What there is to write; Jira answers from its caches. */
    Offered offered(SetUpProject project) {
        long quickWin = project.fieldId(Item.FIELD_QUICK_WIN);
        boolean isThere = options.areThere(project, quickWin);
        return new Offered(
                fields.getCustomFieldObject(project.fieldId(Item.FIELD_PRIORITY)) != null,
                isThere,
                isThere
                        ? options.of(project, quickWin).stream()
                                .map(Option::getValue)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.of());
    }

    /**
     * Writes what differs, and the index in any case: an earlier attempt may have failed between the two. Whatever is no action of a project that
     * is set up is left alone, for it does not have the fields; so is the field of an option that the project lacks, which health reports.
     *
     * @param priority null empties the field
     * @param quickWin the value of an option; null empties the field
     * @return whether a value was written
     * @throws IllegalStateException if Jira has written the values and cannot index them
     */
    public boolean write(long issueId, @Nullable Double priority, @Nullable String quickWin) {
        Issue issue = issues.getIssueObject(issueId);
        Optional<SetUpProject> project = issue == null ? Optional.empty() : project(issue);
        if (issue == null || project.isEmpty()) {
            return false;
        }
        boolean written = written(issue, project.get().fieldId(Item.FIELD_PRIORITY), priority);
        written |= quickWinWritten(issue, project.get(), quickWin);
        QuietWrite.index(issue);
        return written;
    }

    private Optional<SetUpProject> project(Issue issue) {
        return setup.of(issue.getProjectId())
                .filter(project -> project.actionTypeId().equals(issue.getIssueTypeId()));
    }

    private boolean quickWinWritten(Issue issue, SetUpProject project, @Nullable String value) {
        long fieldId = project.fieldId(Item.FIELD_QUICK_WIN);
        if (fields.getCustomFieldObject(fieldId) == null) {
            return false;
        }
        Option option = value == null ? null : options.of(project, fieldId).getOptionForValue(value, null);
        return (value == null || option != null) && written(issue, fieldId, option);
    }

    /** A field that an administrator deleted is nothing to write; health reports it. */
    private boolean written(Issue issue, long fieldId, @Nullable Object now) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        if (field == null) {
            return false;
        }
        Object old = issue.getCustomFieldValue(field);
        if (Objects.equals(comparable(old), comparable(now))) {
            return false;
        }
        QuietWrite.value(issue, field, old, now);
        return true;
    }

    /** Options have no equality of their own that we know of. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof Option option ? option.getOptionId() : value;
    }
}
