package app.touchpoint.jira.overview;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.overview.OverviewInfo.MissingInfo;
import app.touchpoint.jira.overview.OverviewInfo.StepInfo;
import app.touchpoint.jira.overview.OverviewReader.Seen;
import app.touchpoint.jira.plan.PlanInfo;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.store.TouchpointRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The four steps of the method with what is missing at each, and where it is mended. */
@Component
public class Steps {

    /** So many issues an address can name. */
    private static final int MOST_KEYS = 100;

    private static final String DONE = "done";

    private final OverviewWords words;

    public Steps(OverviewWords words) {
        this.words = words;
    }

    List<StepInfo> of(Entered entered, Seen seen) {
        Maker maker = new Maker(entered, seen);
        return List.of(analysis(maker), strategy(maker), plan(maker), control(maker));
    }

    private StepInfo analysis(Maker maker) {
        Seen seen = maker.seen;
        maker.lacking("unrated", row -> !isRating(row.rating().ist()));
        maker.lacking("no-phase", row -> row.place().phaseId() == null);
        maker.lacking("no-channel", row -> row.place().channelId() == null);
        maker.lacking("no-owner", row -> row.ownerKey() == null);
        maker.lacking("unanswered", row -> !seen.answered().contains(row.issueId()));
        int open = seen.journey().of() - seen.journey().answered();
        maker.missing("journey-questions", open, maker.page("journey"));
        long rated =
                seen.rows().stream().filter(row -> isRating(row.rating().ist())).count();
        return maker.step(
                "analysis",
                "journey",
                words.get("step.analysis.text", seen.rows().size(), rated));
    }

    private StepInfo strategy(Maker maker) {
        Seen seen = maker.seen;
        maker.lacking("no-soll", row -> !isRating(row.rating().soll()));
        maker.lacking("no-importance", row -> !isRating(row.rating().importance()));
        maker.lacking(
                "no-expectation",
                row -> seen.profiles()
                        .getOrDefault(row.issueId(), Profile.EMPTY)
                        .text(ProfileField.EXPECTATION_WANTED)
                        .isEmpty());
        long aimed = seen.rows().stream()
                .filter(row -> isRating(row.rating().soll()))
                .count();
        long missed = seen.rows().stream().filter(Steps::isOpen).count();
        return maker.step("strategy", "matrix", words.get("step.strategy.text", aimed, missed));
    }

    private StepInfo plan(Maker maker) {
        List<ActionInfo> open = actions(maker.seen.plan()).stream()
                .filter(action ->
                        !action.dropped() && !action.status().category().equals(DONE))
                .toList();
        Set<String> improved = open.stream()
                .flatMap(action -> action.touchpoints().stream())
                .map(PlanInfo.TouchpointInfo::issueKey)
                .collect(Collectors.toSet());
        maker.lacking("no-action", row -> isOpen(row) && !improved.contains(OverviewReader.key(maker.entered, row)));
        maker.keys("ownerless", maker.seen.plan().ownerless());
        maker.keys("overdue", maker.seen.plan().overdue());
        maker.keys(
                "no-due",
                open.stream()
                        .filter(action -> action.due() == null)
                        .map(ActionInfo::issueKey)
                        .toList());
        long quick = open.stream()
                .filter(action -> action.quickWin().state() != null)
                .count();
        return maker.step("plan", "plan", words.get("step.plan.text", open.size(), quick));
    }

    private StepInfo control(Maker maker) {
        Seen seen = maker.seen;
        String measurements = maker.page("measurements");
        maker.missing("measure-overdue", due(seen, Due.State.OVERDUE), measurements);
        maker.missing("never-measured", due(seen, Due.State.NEVER), measurements);
        maker.missing("unwatched", seen.rows().size() - seen.watched(), measurements);
        maker.missing("alarms", seen.alarms(), measurements);
        maker.missing("review-due", seen.undiscussed(), measurements);
        maker.missing("no-review", seen.latestReview().isEmpty() ? 1 : 0, measurements);
        String reviewed = seen.latestReview()
                .map(review -> words.get("step.control.review", words.day(review.heldOn())))
                .orElse("");
        return maker.step(
                "control",
                "measurements",
                (words.get("step.control.text", seen.watched(), seen.rows().size()) + " " + reviewed).strip());
    }

    static List<ActionInfo> actions(PlanInfo plan) {
        return plan.lanes().stream().flatMap(lane -> lane.actions().stream()).toList();
    }

    static int due(Seen seen, Due.State state) {
        return (int)
                seen.due().stream().filter(line -> line.due().state() == state).count();
    }

    private static boolean isOpen(TouchpointRow row) {
        Double ist = row.rating().ist();
        Double soll = row.rating().soll();
        return ist != null && soll != null && isRating(ist) && isRating(soll) && soll > ist;
    }

    private static boolean isRating(@Nullable Double value) {
        return value != null && Rating.isOnScale(value);
    }

    /** Collects what is missing at the step at hand. */
    private final class Maker {

        private final Entered entered;
        private final Seen seen;
        private final List<MissingInfo> missing = new ArrayList<>();

        Maker(Entered entered, Seen seen) {
            this.entered = entered;
            this.seen = seen;
        }

        String page(String name) {
            return "/projects/" + entered.visit().project().getKey() + "?selectedItem=app.touchpoint.jira." + name;
        }

        void missing(String code, int count, String path) {
            if (count > 0) {
                missing.add(new MissingInfo(code, count, words.get("missing." + code, count), path));
            }
        }

        void lacking(String code, Predicate<TouchpointRow> lacks) {
            keys(
                    code,
                    seen.rows().stream()
                            .filter(lacks)
                            .map(row -> OverviewReader.key(entered, row))
                            .toList());
        }

        /** One issue is mended on itself, several are found by a search that names them. */
        void keys(String code, List<String> keys) {
            if (!keys.isEmpty()) {
                missing.add(found(code, keys));
            }
        }

        StepInfo step(String code, String page, String text) {
            StepInfo step = new StepInfo(code, words.get("step." + code), text, page(page), List.copyOf(missing));
            missing.clear();
            return step;
        }
    }

    /** That these issues lack something, at least one; where there are more than an address can name, the text says so. */
    MissingInfo found(String code, List<String> keys) {
        String text = words.get("missing." + code, keys.size());
        return new MissingInfo(
                code,
                keys.size(),
                keys.size() > MOST_KEYS ? words.get("missing.first", text, MOST_KEYS) : text,
                address(keys));
    }

    private static String address(List<String> keys) {
        return keys.size() == 1
                ? "/browse/" + keys.get(0)
                : "/issues/?jql="
                        + URLEncoder.encode(
                                "key in (" + keys.stream().limit(MOST_KEYS).collect(Collectors.joining(", ")) + ")",
                                StandardCharsets.UTF_8);
    }
}
