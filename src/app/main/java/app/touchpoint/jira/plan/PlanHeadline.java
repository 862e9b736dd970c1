package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.HeadlineInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.stereotype.Component;

/** What to do next, who does it, by when and at what cost, in one sentence. */
@Component
public class PlanHeadline {

    private final PlanWords words;

    public PlanHeadline(PlanWords words) {
        this.words = words;
    }

    /** The most urgent quick win that is not done and that nothing stops, whatever else is filtered; a stopped one only where there is no other. */
    HeadlineInfo of(List<Shown> all, QuickWinRules rules) {
        List<ActionInfo> open = all.stream()
                .filter(each -> each.action().isQuickWin() && !each.action().isDone())
                .map(Shown::info)
                .toList();
        return open.stream()
                .filter(action -> action.vetoed() == null && !action.blocked())
                .findFirst()
                .map(action -> sentence("headline", action))
                .or(() -> open.stream().findFirst().map(action -> sentence("headline.stopped", action)))
                .orElseGet(() -> new HeadlineInfo(
                        words.get(
                                "headline.none", words.number(rules.mostPersonDays()), words.number(rules.mostDays())),
                        null));
    }

    private HeadlineInfo sentence(String key, ActionInfo action) {
        return new HeadlineInfo(
                words.get(key, action.summary(), who(action), due(action), cost(action)), action.issueKey());
    }

    String who(ActionInfo action) {
        return action.assignee() == null
                ? words.get("nobody")
                : action.assignee().name();
    }

    String due(ActionInfo action) {
        return action.due() == null
                ? words.get("no-due")
                : words.get(
                        "due",
                        LocalDate.parse(action.due())
                                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withLocale(words.locale())));
    }

    String cost(ActionInfo action) {
        return action.budget() == null
                ? words.get("no-budget")
                : words.get("budget", words.number(action.budget().doubleValue()));
    }
}
