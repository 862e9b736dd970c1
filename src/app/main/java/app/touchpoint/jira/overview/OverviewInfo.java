package app.touchpoint.jira.overview;

import app.touchpoint.jira.matrix.IstInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project at one glance, of what the caller may see.
 *
 * @param touchpoints how many there are
 * @param lows the lowest first, three at most
 * @param highs the highest first, three at most
 * @param worstBreak the hand-over between online and offline that goes worst; null where none breaks
 * @param steps the four steps of the method in their order
 */
public record OverviewInfo(
        String project,
        int touchpoints,
        List<TouchpointInfo> lows,
        List<TouchpointInfo> highs,
        PerceptionInfo perception,
        @Nullable BreakInfo worstBreak,
        QuickWinInfo quickWin,
        OverdueInfo overdue,
        List<StepInfo> steps) {

    /**
     * A touchpoint that stands out.
     *
     * @param ist from 0 to 10
     * @param behind who stands behind the Ist, how sure and how old it is
     * @param gap Soll minus Ist, positive where there is work to do; null without a Soll
     * @param thin whether so few customers stand behind the Ist that it is drawn hatched
     * @param experienceClass {@code disappointing}, {@code okay} or {@code delighting}
     * @param text all of that, whose view the Ist is and how many hand-overs break at it, in the caller's language
     */
    public record TouchpointInfo(
            String issueKey,
            String summary,
            double ist,
            @JsonUnwrapped IstInfo behind,
            @Nullable Double gap,
            boolean thin,
            String experienceClass,
            String text) {}

    /**
     * Where employees or managers see a touchpoint most differently from customers.
     *
     * @param state {@code shown}, {@code hidden} until the caller asks for it by {@code POST}, as it tells what customers think; {@code none}
     *     where no touchpoint was rated by both; {@code login} for who is not logged in
     * @param issueKey null unless shown
     * @param gap internal minus customers; null unless shown
     * @param group {@code employee} or {@code manager}; null unless shown
     * @param internalPeople how many of that group stand behind it; null unless shown
     * @param customerPeople how many customers do; null unless shown
     * @param text the same in words
     */
    public record PerceptionInfo(
            String state,
            @Nullable String issueKey,
            String summary,
            @Nullable Double gap,
            @Nullable String group,
            @Nullable Integer internalPeople,
            @Nullable Integer customerPeople,
            String text) {}

    /**
     * A hand-over that breaks.
     *
     * @param quality from 0 to 10; null where nobody has judged it
     * @param breaks how many there are in all, as far as the caller may see both ends
     */
    public record BreakInfo(
            String from,
            String fromSummary,
            String to,
            String toSummary,
            @Nullable Double quality,
            int breaks,
            String text) {}

    /**
     * The next quick win: what, who, by when and at what cost.
     *
     * @param issueKey null where there is none
     */
    public record QuickWinInfo(@Nullable String issueKey, String text) {}

    /**
     * What is late, the longest overdue first, three of each kind at most.
     *
     * @param actionCount how many actions are
     * @param measurementCount how many measurements are
     */
    public record OverdueInfo(
            int actionCount, List<LateInfo> actions, int measurementCount, List<LateInfo> measurements) {}

    /**
     * Something late.
     *
     * @param issueKey of an action; null for a measurement
     * @param path below Jira's address
     */
    public record LateInfo(@Nullable String issueKey, String name, String text, String path) {}

    /**
     * A step of the method.
     *
     * @param code {@code analysis}, {@code strategy}, {@code plan} or {@code control}
     * @param text how far it is
     * @param path of its page, below Jira's address
     * @param missing what is; empty where nothing is
     */
    public record StepInfo(String code, String name, String text, String path, List<MissingInfo> missing) {}

    /**
     * Something that is missing.
     *
     * @param code stable
     * @param count how often, at least 1
     * @param path of where it is mended, below Jira's address
     */
    public record MissingInfo(String code, int count, String text, String path) {}
}
