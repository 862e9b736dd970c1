package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.PersonInfo;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which actions of a plan somebody wants to see; the empty text asks for nothing.
 *
 * @param jql what Jira's search is to find
 * @param assignee user key, or {@value #NOBODY}
 * @param phase id of a phase that one of its touchpoints is in
 * @param text what key, summary or one of its touchpoints has to contain
 */
record PlanFilter(String jql, String assignee, String phase, String text) {

    /** Asks for actions that nobody is assigned to. */
    static final String NOBODY = "-";

    /** All actions. */
    static final PlanFilter ALL = new PlanFilter("", "", "", "");

    PlanFilter {
        jql = jql.strip();
        text = text.strip();
    }

    /** As an address names it by {@code jql}, {@code assignee}, {@code phase} and {@code text}. */
    static PlanFilter of(Function<String, Optional<String>> parameter) {
        return new PlanFilter(
                parameter.apply("jql").orElse(""),
                parameter.apply("assignee").orElse(""),
                parameter.apply("phase").orElse(""),
                parameter.apply("text").orElse(""));
    }

    /** The same but for the JQL. */
    PlanFilter withoutJql() {
        return new PlanFilter("", assignee, phase, text);
    }

    /** Whether an action fits, the JQL aside. */
    boolean fits(JudgedAction action, ActionInfo info) {
        return fitsAssignee(info) && fitsPhase(action) && fitsText(info);
    }

    /** By what the reader is told: to whom no person is named nobody is confirmed either. */
    private boolean fitsAssignee(ActionInfo info) {
        PersonInfo owner = info.assignee();
        return assignee.isEmpty()
                || (assignee.equals(NOBODY) ? owner == null : owner != null && assignee.equals(owner.key()));
    }

    private boolean fitsPhase(JudgedAction action) {
        return phase.isEmpty()
                || action.touchpoints().stream()
                        .map(touchpoint -> Objects.toString(touchpoint.place().phaseId(), ""))
                        .anyMatch(phase::equals);
    }

    private boolean fitsText(ActionInfo info) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> touchpoints = info.touchpoints().stream()
                .map(touchpoint -> touchpoint.summary())
                .toList();
        return Stream.concat(Stream.of(info.issueKey(), info.summary()), touchpoints.stream())
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
