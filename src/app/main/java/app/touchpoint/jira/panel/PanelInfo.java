package app.touchpoint.jira.panel;

import app.touchpoint.jira.action.VetoInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a touchpoint to one visitor: numbers for programs, texts in the visitor's language for people.
 *
 * @param customersHidden whether the customers' value is kept from the visitor until they rate or ask for it
 * @param gap Soll minus Ist, positive where there is work to do; null unless both are valid
 * @param ratings every rater group, never mixed
 * @param perception how much better insiders see it than customers do
 * @param blindSpots where customers see a weak point that we do not
 * @param actions the first open issues that improve it, of those the visitor may see
 * @param openActions how many these are in all
 * @param incidents how many were logged; each by {@code GET /touchpoints/{key}/incidents}
 * @param profile what is filled in, by field, in the form in which it is kept; for changing it {@code GET /touchpoints/{key}/profile}
 * @param facts what the profile says that has to be known first
 * @param due last day, ISO, on which what customers answered speaks for today, so that the next survey is due; null where none was measured
 * @param nextSteps what to do now, the most important first
 * @param mine the visitor's own latest rating
 */
public record PanelInfo(
        String key,
        String summary,
        Rights may,
        Scores scores,
        @Nullable Double gap,
        boolean customersHidden,
        List<GroupInfo> ratings,
        List<PerceptionInfo> perception,
        List<String> blindSpots,
        List<ActionInfo> actions,
        int openActions,
        IncidentsInfo incidents,
        Map<String, String> profile,
        List<Fact> facts,
        @Nullable String due,
        List<String> nextSteps,
        @Nullable MineInfo mine) {

    /** The same with what to do now. */
    PanelInfo withNextSteps(List<String> steps) {
        return new PanelInfo(
                key,
                summary,
                may,
                scores,
                gap,
                customersHidden,
                ratings,
                perception,
                blindSpots,
                actions,
                openActions,
                incidents,
                profile,
                facts,
                due,
                steps,
                mine);
    }

    /** How many incidents there are, and how many of each kind. */
    public record IncidentsInfo(int total, int negative, int positive) {}

    /**
     * What the visitor may do.
     *
     * @param addAction make an action that improves the touchpoint
     */
    public record Rights(boolean rate, boolean editProfile, boolean decide, boolean addAction) {}

    /** A number and how it is written; null and the empty text where there is none. */
    public record Figure(@Nullable Double value, String text) {

        /** Nothing. */
        public static final Figure NONE = new Figure(null, "");
    }

    /**
     * Ist, Soll and what follows.
     *
     * @param gap Soll minus Ist
     * @param gapHint what its sign means
     * @param source {@code manual}, {@code opinion}, {@code customers} or {@code override}; null without an Ist
     * @param offScale whether a number is stored that is not from 0 to 10
     * @param scenario name and Soll of the active scenario; empty where none is active
     * @param scenarioDiffers whether the Soll of the issue is another one, as after a change elsewhere
     * @param classHelp what makes a class in this project
     * @param provisional whether so few stand behind the Ist that a few more may change it much; false where nobody counted
     * @param still why the Ist does not follow what customers say though something of it is measured; empty where it does, or nothing is
     */
    public record Scores(
            Figure ist,
            Figure minimum,
            Figure soll,
            Figure gap,
            String gapHint,
            @Nullable String source,
            String sourceText,
            ClassInfo experience,
            String classHelp,
            boolean offScale,
            String scenario,
            boolean scenarioDiffers,
            boolean provisional,
            String still) {}

    /** A class: code, mark, name and the rule that made it. */
    public record ClassInfo(String code, String mark, String name, String rule) {}

    /**
     * A group's view.
     *
     * @param state {@code shown}, {@code none}, {@code few} (none or too few to be shown, which is not told apart), {@code hidden}
     *     or {@code login}, which is hidden from who is not logged in
     * @param text the state in words
     * @param sure how sure the mean is
     * @param latest when it was rated last, ISO instant
     * @param remarks what was said
     */
    public record GroupInfo(
            String group,
            String name,
            String state,
            String text,
            Figure mean,
            @Nullable Integer people,
            SureInfo sure,
            String range,
            Figure gap,
            @Nullable ClassInfo experience,
            @Nullable String latest,
            String trend,
            RemarksInfo remarks) {}

    /**
     * How sure a mean is.
     *
     * @param classHelp what makes a class in this project
     * @param provisional whether so few stand behind it that a few more may change it much
     * @param low lower end of the 95 % interval; null where there is none
     * @param high its upper end
     * @param text the interval in words, or why there is none
     */
    public record SureInfo(
            boolean provisional,
            @Nullable Double low,
            @Nullable Double high,
            String text) {

        /** Of nothing. */
        public static final SureInfo NONE = new SureInfo(false, null, null, "");
    }

    /**
     * What was said with the ratings of a group that is shown, by nobody in particular.
     *
     * @param total how many there are
     * @param first the first of them; all by {@code GET /touchpoints/{key}/remarks/{group}}
     */
    public record RemarksInfo(int total, List<RemarkInfo> first) {

        /** Nothing. */
        public static final RemarksInfo NONE = new RemarksInfo(0, List.of());
    }

    /**
     * One remark.
     *
     * @param at ISO instant; null among colleagues, who could be known by it
     */
    public record RemarkInfo(String text, @Nullable String at) {}

    /** A perception gap: internal minus customers, with what it is made from. */
    public record PerceptionInfo(String group, Figure gap, String basis, String text) {}

    /**
     * An open issue that improves the touchpoint.
     *
     * @param owner whose it is, as the visitor may know them; empty for nobody
     * @param veto null while none holds
     * @param mayVeto whether the visitor may give it a veto, or change the one that holds
     */
    public record ActionInfo(
            String key,
            String summary,
            String status,
            String owner,
            @Nullable VetoInfo veto,
            boolean mayVeto) {}

    /** Something to be known first. */
    public record Fact(String name, String text) {}

    /** The visitor's own rating. */
    public record MineInfo(String group, Figure value, boolean blind, String at) {}
}
