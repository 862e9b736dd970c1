package app.touchpoint.jira.move;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.FieldOptions;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.KeptValueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueFollower;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what a touchpoint had when it changes its project or stops being a touchpoint, and offers back what is empty when it is one again.
 * Whoever empties a field without moving the issue meant it: nothing is kept then.
 */
@Component
public class MovedValues implements IssueFollower {

    private final KeptValueStore kept;
    private final TouchpointStore touchpoints;
    private final ProjectSetup setup;
    private final FieldOptions options;

    public MovedValues(KeptValueStore kept, TouchpointStore touchpoints, ProjectSetup setup, FieldOptions options) {
        this.kept = kept;
        this.touchpoints = touchpoints;
        this.setup = setup;
        this.options = options;
    }

    /**
     * A value that can be taken back.
     *
     * @param text the number with a decimal point, or the name of the option
     * @param optionId the option of that name here; null for numbers and where there is none
     */
    record Offer(MovedField field, String text, @Nullable Long optionId) {

        /** Whether the issue can have it where it is. */
        boolean fits() {
            return optionId != null || (field != MovedField.PHASE && field != MovedField.CHANNEL);
        }
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        TouchpointRow here = before != null && before.projectId() == now.projectId() ? before : null;
        List<String> filled = Stream.of(MovedField.values())
                .filter(field -> field.of(now) != null && (here == null || field.of(here) == null))
                .map(MovedField::code)
                .toList();
        // What has a value again was not lost; should somebody empty it later, they mean it.
        if (!filled.isEmpty()) {
            List<String> found = new ArrayList<>(kept.ofIssue(now.issueId()).keySet());
            found.retainAll(filled);
            kept.remove(now.issueId(), found);
        }
        if (before != null && here == null) {
            keep(before, field -> field.of(now) == null);
        }
    }

    @Override
    public void left(Issue issue, TouchpointRow before) {
        keep(before, field -> true);
    }

    @Override
    public void deleted(long issueId) {
        kept.removeAll(issueId);
    }

    /** What an issue had there is still offered where it is a touchpoint now; the others are gone. */
    @Override
    public void projectDeleted(long projectId) {
        Set<Long> gone = new HashSet<>(kept.issuesFrom(projectId));
        touchpoints.ofIssues(gone).forEach(row -> gone.remove(row.issueId()));
        gone.forEach(kept::removeAll);
    }

    /** What is kept of a touchpoint and empty now, in the order of the fields; two statements. */
    List<Offer> offers(long issueId, SetUpProject project) {
        Map<String, String> values = kept.ofIssue(issueId);
        TouchpointRow row = values.isEmpty() ? null : touchpoints.ofIssue(issueId);
        List<Offer> offers = new ArrayList<>();
        if (row != null) {
            for (MovedField field : MovedField.values()) {
                String text = values.get(field.code());
                if (text != null && field.of(row) == null) {
                    offers.add(new Offer(field, text, optionOf(field, text, project)));
                }
            }
        }
        return offers;
    }

    /** Lets values go. */
    void drop(long issueId, List<Offer> offers) {
        kept.remove(issueId, offers.stream().map(offer -> offer.field().code()).toList());
    }

    private void keep(TouchpointRow before, Predicate<MovedField> wanted) {
        Optional<SetUpProject> from = setup.of(before.projectId());
        Map<String, String> values = new LinkedHashMap<>();
        for (MovedField field : MovedField.values()) {
            Object value = wanted.test(field) ? field.of(before) : null;
            if (value instanceof Double number) {
                values.put(field.code(), number.toString());
            } else if (value instanceof Long option) {
                from.flatMap(project -> nameOf(field, option, project))
                        .ifPresent(name -> values.put(field.code(), name));
            }
        }
        if (!values.isEmpty()) {
            kept.put(before.issueId(), before.projectId(), values);
        }
    }

    private Optional<String> nameOf(MovedField field, long optionId, SetUpProject project) {
        return optionsOf(field, project).stream()
                .filter(option -> option.getOptionId() == optionId)
                .map(Option::getValue)
                .findFirst();
    }

    private @Nullable Long optionOf(MovedField field, String name, SetUpProject project) {
        return optionsOf(field, project).stream()
                .filter(option -> Names.same(option.getValue(), name))
                .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
                .map(Option::getOptionId)
                .findFirst()
                .orElse(null);
    }

    private List<Option> optionsOf(MovedField field, SetUpProject project) {
        return field.selectFieldOf(project)
                .<List<Option>>map(id -> List.copyOf(options.of(project, id)))
                .orElse(List.of());
    }
}
