package app.touchpoint.jira.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan as REST gives it, of what the caller may see. The filter leaves out actions of lanes, counts and lists; headline, money and choices are
 * of all.
 *
 * @param headline the next quick win
 * @param lanes quick wins first; an action stands in one lane only, the most urgent first
 * @param columns statuses of actions, by category
 * @param overdue keys of actions whose due day has passed, the longest overdue first
 * @param ownerless keys of actions that nobody is assigned to and that are not over, the most urgent first
 * @param total how many actions there are in all lanes
 * @param all how many there are without the filter
 */
public record PlanInfo(
        String project,
        HeadlineInfo headline,
        List<LaneInfo> lanes,
        List<ColumnInfo> columns,
        BudgetInfo budget,
        List<String> overdue,
        List<String> ownerless,
        ChoicesInfo choices,
        MayInfo may,
        int total,
        int all) {

    /** Id of the lane of quick wins. */
    public static final String QUICK_WINS = "quickWins";

    /**
     * The next quick win in one sentence: what, who, by when and at what cost.
     *
     * @param issueKey null where there is none
     */
    public record HeadlineInfo(String text, @Nullable String issueKey) {}

    /**
     * A lane with its name in the caller's language.
     *
     * @param touchpoint key of the touchpoint that makes the lane; null for any other lane
     */
    public record LaneInfo(String id, String name, @Nullable String touchpoint, List<ActionInfo> actions) {}

    /**
     * What can be filtered by.
     *
     * @param people those who are assigned to an action, by name
     * @param phases in their order
     */
    public record ChoicesInfo(List<PersonInfo> people, List<PhaseInfo> phases) {}

    /** A phase of the journey. */
    public record PhaseInfo(long id, String name) {}

    /**
     * What the caller may do here.
     *
     * @param create create actions and link them with touchpoints, as far as the project goes
     * @param settings change the settings of the plan
     */
    public record MayInfo(boolean create, boolean settings) {}

    /**
     * A status.
     *
     * @param category {@code new}, {@code indeterminate}, {@code done} or {@code undefined}
     * @param count how many actions are in it
     */
    public record ColumnInfo(String id, String name, String category, int count) {}

    /**
     * What the plan costs, of all actions that the caller may see.
     *
     * @param cap how much there is; null where nobody has said
     * @param taken what is done already took: the money spent, or planned where nobody has said; and what was spent on what was dropped or has a veto
     * @param planned by actions that are neither over nor have a veto; what is spent on one where that is more
     * @param fitting of these, what fits under what is left of the cap in the order of priority; null without a cap
     * @param line these actions, as far as they ask for money, in the order in which they get it; empty without a cap
     * @param byComponent an action of several components counts in each
     * @param severalComponents whether there is such an action, so that the shares add up to more than the whole
     * @param byDepartment an action of several departments counts in each
     * @param severalDepartments whether there is such an action
     */
    public record BudgetInfo(
            @Nullable BigDecimal cap,
            BigDecimal taken,
            BigDecimal planned,
            BigDecimal spent,
            @Nullable BigDecimal fitting,
            List<ClaimInfo> line,
            List<ShareInfo> byPhase,
            List<ShareInfo> byComponent,
            boolean severalComponents,
            List<ShareInfo> byDepartment,
            boolean severalDepartments) {}

    /**
     * An action that asks for money.
     *
     * @param value its priority; null while it has none
     * @param budget planned, or spent where that is more
     * @param cumulated the same of it and all before it
     * @param fits whether it lies above the line that the cap draws
     */
    public record ClaimInfo(
            String issueKey,
            String summary,
            @Nullable Double value,
            BigDecimal budget,
            BigDecimal cumulated,
            boolean fits) {}

    /**
     * Money by something; without a name where an action has none of it.
     *
     * @param planned of the same actions and reckoned alike as in the whole
     */
    public record ShareInfo(String name, BigDecimal planned, BigDecimal spent) {}

    /**
     * An action.
     *
     * @param assignee null for nobody; without a key, and by the same word whoever it is, for who is not logged in
     * @param start ISO day
     * @param due ISO day
     * @param effort person-days
     * @param touchpoints those it improves, of those that the caller may see
     * @param dropped whether nobody will do it any more, by the name of its status or resolution
     * @param vetoed null where it is not
     * @param blocker what keeps it from being done; empty for nothing
     * @param fits whether it fits under the cap; null without one, and where it is over or has a veto
     */
    public record ActionInfo(
            String issueKey,
            String summary,
            PriorityInfo priority,
            QuickWinInfo quickWin,
            StatusInfo status,
            @Nullable PersonInfo assignee,
            @Nullable String start,
            @Nullable String due,
            @Nullable Double effort,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal spent,
            List<TouchpointInfo> touchpoints,
            List<String> components,
            List<String> departments,
            boolean dropped,
            @Nullable VetoInfo vetoed,
            boolean overdue,
            boolean blocked,
            String blocker,
            @Nullable Boolean fits) {}

    /**
     * How urgent.
     *
     * @param value one decimal; null while evidence is missing
     * @param missing code of what has to be done first; null where there is a value
     * @param touchpoint key of the touchpoint with the largest need, or of the one that lacks evidence; null for none
     * @param components what the value was made of by name: of an action that is to delight the word-of-mouth potential in place of the gap;
     *     empty while there is none
     * @param sentence all of that in the caller's language
     */
    public record PriorityInfo(
            @Nullable Double value,
            @Nullable String missing,
            @Nullable String touchpoint,
            Map<String, Double> components,
            String sentence) {}

    /**
     * Whether it is a quick win.
     *
     * @param state code of the field <em>Quick win</em>; null where it is none
     * @param met codes of what it fulfils
     * @param missed codes of what it does not
     * @param decided what somebody decided instead; null where the rule holds
     * @param reason why; empty where the rule holds
     * @param sentence what is met and missed in the caller's language
     * @param proof {@code verified}, {@code not-verified} or {@code too-early}; null where it is not done, or nobody said by what it is judged
     * @param proofSentence what that rests on, or what is lacking, in the caller's language; empty where there is none
     */
    public record QuickWinInfo(
            @Nullable String state,
            List<String> met,
            List<String> missed,
            @Nullable Boolean decided,
            String reason,
            String sentence,
            @Nullable String proof,
            String proofSentence) {}

    /** A status of Jira's. */
    public record StatusInfo(String id, String name, String category) {}

    /** Who. */
    public record PersonInfo(String key, String name) {}

    /**
     * A touchpoint.
     *
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends
     */
    public record TouchpointInfo(String issueKey, String summary, int breaks) {}

    /** Why a touchpoint manager stopped it. */
    public record VetoInfo(String reason, String by, String at) {}
}
