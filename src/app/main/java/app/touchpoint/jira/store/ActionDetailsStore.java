package app.touchpoint.jira.store;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Involvement;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.shared.Coded;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people plan of actions, with a version each, so that nobody overwrites what they have not seen. */
@Component
public class ActionDetailsStore {

    private static final String COLUMNS =
            "ID, ISSUE_ID, PROJECT_ID, VERSION_NO, START_DAY, EFFORT_DAYS, BUDGET_PLANNED, BUDGET_SPENT, DEPARTMENTS, DESIRED_RESULT, CRITERION_ID, "
                    + "DESIRED_AMOUNT, TO_DELIGHT, WORD_OF_MOUTH, RECOMMENDATION, MECHANISM, INVOLVEMENT, "
                    + "ANNOYANCE_MOVED, BLOCKER, QUICK_WIN_DECIDED, QUICK_WIN_REASON, COMPLETED_DAY, CHANGED_BY, CHANGED_AT";

    private final ActiveObjects ao;
    private final Clock clock;

    public ActionDetailsStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Of one action; one statement. */
    public Optional<ActionDetailsRow> ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId)).findFirst();
    }

    /** Of all actions that are issues of a project, by issue id; one statement, streamed. Those without any are absent. */
    public Map<Long, ActionDetailsRow> ofProject(long projectId) {
        Map<Long, ActionDetailsRow> rows = new HashMap<>();
        ao.stream(
                ActionDetailsEntity.class,
                Query.select(COLUMNS).where("PROJECT_ID = ?", projectId),
                entity -> rows.put(entity.getIssueId(), toRow(entity)));
        return rows;
    }

    /** Of some actions, in no order; one statement per 500. */
    public List<ActionDetailsRow> ofIssues(Collection<Long> issueIds) {
        return Slices.of(issueIds).stream()
                .flatMap(ids ->
                        read(Query.select().where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())))
                .toList();
    }

    /** Of the actions that are judged by a criterion, in no order; one statement. */
    public List<ActionDetailsRow> ofCriterion(long criterionId) {
        return read(Query.select().where("CRITERION_ID = ?", criterionId)).toList();
    }

    /**
     * Stores details in place of those of the version that the row names; two statements.
     *
     * @param row with the version that its author saw
     * @return whether it was done; false when somebody was faster
     */
    public boolean save(ActionDetailsRow row, String userKey) {
        return Versions.replace(
                ao, ActionDetailsEntity.class, "ISSUE_ID", row.issueId(), row.version(), columns(row, userKey));
    }

    /** Lets what is planned of an action follow its issue into another project; one statement, and one more where it does. */
    public void move(long issueId, long projectId) {
        for (ActionDetailsEntity entity : ao.find(
                ActionDetailsEntity.class,
                Query.select().where("ISSUE_ID = ? AND PROJECT_ID <> ?", issueId, projectId))) {
            entity.setProjectId(projectId);
            entity.save();
        }
    }

    private Stream<ActionDetailsRow> read(Query query) {
        return Arrays.stream(ao.find(ActionDetailsEntity.class, query)).map(ActionDetailsStore::toRow);
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private Map<String, Object> columns(ActionDetailsRow row, String userKey) {
        ActionDetails details = row.details();
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", row.projectId());
        columns.put("START_DAY", details.start().map(LocalDate::toString).orElse(null));
        columns.put("EFFORT_DAYS", boxed(details.cost().effort()));
        columns.put("BUDGET_PLANNED", boxed(details.cost().budget()));
        columns.put("BUDGET_SPENT", boxed(details.cost().spent()));
        columns.put("DEPARTMENTS", text(String.join("\n", details.departments())));
        columns.put("DESIRED_RESULT", text(details.result().text()));
        columns.put("CRITERION_ID", details.result().criterion().orElse(null));
        columns.put("DESIRED_AMOUNT", boxed(details.result().amount()));
        columns.put("TO_DELIGHT", details.result().toDelight());
        columns.put("WORD_OF_MOUTH", boxed(details.talk().wordOfMouth()));
        columns.put("RECOMMENDATION", boxed(details.talk().recommendation()));
        columns.put("MECHANISM", text(details.talk().mechanism()));
        columns.put("INVOLVEMENT", details.customers().involvement().code());
        columns.put("ANNOYANCE_MOVED", details.customers().annoyanceMoved().orElse(null));
        columns.put("BLOCKER", text(details.blocker()));
        columns.put(
                "QUICK_WIN_DECIDED",
                row.decision().map(QuickWin.Decision::isQuickWin).orElse(null));
        columns.put(
                "QUICK_WIN_REASON",
                row.decision().map(QuickWin.Decision::reason).orElse(null));
        columns.put(
                "COMPLETED_DAY", details.completed().map(LocalDate::toString).orElse(null));
        columns.put("CHANGED_BY", userKey);
        columns.put("CHANGED_AT", clock.millis());
        return columns;
    }

    private static ActionDetailsRow toRow(ActionDetailsEntity entity) {
        Boolean decided = entity.getQuickWinDecided();
        String reason = entity.getQuickWinReason();
        return new ActionDetailsRow(
                entity.getIssueId(),
                entity.getProjectId(),
                entity.getVersionNo(),
                new ActionDetails(
                        Optional.ofNullable(entity.getStartDay()).map(LocalDate::parse),
                        new ActionDetails.Cost(
                                optional(entity.getEffortDays()),
                                optional(entity.getBudgetPlanned()),
                                optional(entity.getBudgetSpent())),
                        read(entity.getDepartments()).lines().toList(),
                        new ActionDetails.Result(
                                read(entity.getDesiredResult()),
                                Optional.ofNullable(entity.getCriterionId()),
                                optional(entity.getDesiredAmount()),
                                entity.getToDelight()),
                        new ActionDetails.Talk(
                                optional(entity.getWordOfMouth()),
                                optional(entity.getRecommendation()),
                                read(entity.getMechanism())),
                        new ActionDetails.Customers(
                                // A later version of the app may know more ways to take part.
                                Coded.find(Involvement.class, entity.getInvolvement())
                                        .orElse(Involvement.NONE),
                                Optional.ofNullable(entity.getAnnoyanceMoved())),
                        read(entity.getBlocker()),
                        Optional.ofNullable(entity.getCompletedDay()).map(LocalDate::parse)),
                decided == null || reason == null
                        ? Optional.empty()
                        : Optional.of(new QuickWin.Decision(decided, reason)));
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalDouble optional(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String read(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
