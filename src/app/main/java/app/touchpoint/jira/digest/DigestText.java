package app.touchpoint.jira.digest;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CollectionPlan;
import app.touchpoint.jira.measure.ReviewPlan;
import app.touchpoint.jira.watch.AlarmWords;
import app.touchpoint.jira.watch.Alarms;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a mail says to the person on the thread, in that person's language and of what that person sees. */
@Component
public class DigestText {

    /** So many lines of each kind stand in a mail. */
    static final int MOST = 30;

    private static final String PREFIX = "touchpoint.digest.";

    private final CollectionPlan plan;
    private final ReviewPlan reviews;
    private final Alarms alarms;
    private final AlarmWords alarmWords;
    private final Words words;

    /** How things and people are called. */
    @Component
    public static class Words {

        private final BundleTexts texts;
        private final People people;
        private final JiraAuthenticationContext authentication;

        public Words(BundleTexts texts, People people, JiraAuthenticationContext authentication) {
            this.texts = texts;
            this.people = people;
            this.authentication = authentication;
        }
    }

    public DigestText(CollectionPlan plan, ReviewPlan reviews, Alarms alarms, AlarmWords alarmWords, Words words) {
        this.plan = plan;
        this.reviews = reviews;
        this.alarms = alarms;
        this.alarmWords = alarmWords;
        this.words = words;
    }

    /** Subject and body. */
    record Mail(String subject, String body) {}

    /** Empty where nothing is to be measured or discussed and no alarm is open. */
    Optional<Mail> of(Entered entered) {
        List<CollectionPlan.Line> planned = plan.of(entered);
        List<CollectionPlan.Line> due = planned.stream()
                .filter(line -> line.due().state() != Due.State.LATER)
                .toList();
        List<Alarms.Line> open = alarms.of(entered, false);
        List<ReviewPlan.Review> discussed = reviews.due(entered.project().projectId(), planned);
        if (due.isEmpty() && open.isEmpty() && discussed.isEmpty()) {
            return Optional.empty();
        }
        String project = entered.visit().project().getName();
        List<String> lines = new ArrayList<>();
        lines.add(text("intro", project, entered.visit().project().getKey()));
        section(lines, "due", due.stream().map(this::due).toList());
        section(lines, "reviews", discussed.stream().map(this::review).toList());
        section(lines, "alarms", open.stream().map(this::alarm).toList());
        lines.add("");
        lines.add(text("end"));
        return Optional.of(new Mail(
                text("subject", project, due.size(), open.size(), discussed.size()), String.join("\n", lines)));
    }

    private void section(List<String> lines, String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(text(title, items.size()));
        items.stream().limit(MOST).forEach(item -> lines.add("- " + item));
        if (items.size() > MOST) {
            lines.add(text("more", items.size() - MOST));
        }
    }

    private String due(CollectionPlan.Line line) {
        String name = line.row().criterion().wording().nameFor(words.authentication.getLocale());
        String when = text("due." + line.due().state().code(), when(line.due()), line.overdueDays());
        return called(
                text("line", place(line), name, when),
                line.row().criterion().upkeep().duties().collector());
    }

    private String review(ReviewPlan.Review review) {
        Due due = review.due();
        String when = text(
                due.state() == Due.State.NEVER
                        ? "review.never"
                        : "due." + due.state().code(),
                when(due),
                review.overdueDays());
        return called(
                text("review", place(review.line()), when),
                review.line().row().criterion().upkeep().duties().owner());
    }

    private String place(CollectionPlan.Line line) {
        return line.touchpoint() == null ? text("journey") : line.touchpoint().summary();
    }

    private String when(Due due) {
        return due.day().map(this::day).orElse("");
    }

    /** With who is to do it, where somebody is. */
    private String called(String told, String userKey) {
        String name = words.people.called(userKey);
        return name.isEmpty() ? told : told + " " + text("collector", name);
    }

    private String alarm(Alarms.Line line) {
        String place =
                line.touchpoint() == null ? text("journey") : line.touchpoint().summary();
        return text("line", place, alarmWords.criterion(line), alarmWords.text(line));
    }

    private String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.authentication.getLocale()));
    }

    private String text(String key, Serializable... arguments) {
        return words.texts.get(PREFIX + key, arguments);
    }
}
