package app.touchpoint.jira.export;

import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.touchpoint.Days;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What files and printed pages call things, in the language of the user. */
@Component
public class ExportWords {

    private static final String PREFIX = "touchpoint.export.";

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    public ExportWords(BundleTexts texts, JiraAuthenticationContext authentication, Clock clock) {
        this.texts = texts;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** What a page of today says of itself on paper: of which project, and of which day. */
    public String printed(Project project) {
        return printed(project, Days.TODAY);
    }

    /** The same of a page of other days, which says besides when it was printed. */
    public String printed(Project project, Days days) {
        String today = day(today());
        String of = days.asOf()
                .map(day -> get("printed.past", day(day), today))
                .orElseGet(() -> get("printed.today", today));
        return get(
                "printed",
                project.getName(),
                project.getKey(),
                days.compareWith()
                        .map(day -> get("printed.compared", of, day(day)))
                        .orElse(of));
    }

    /** How a file is called that is made today, without its ending: nothing but letters of ASCII, digits, underscores and hyphens. */
    public String fileName(String projectKey, String view) {
        return (projectKey + "-" + view + "-" + today()).replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** What somebody has to know who is handed a file: label and text line by line, and who sees what. */
    public Sheet about(List<List<Cell>> lines) {
        Stream<List<Cell>> last = Stream.of(List.of(Cell.text(get("about.sight")), Cell.text(get("about.sight.text"))));
        return Sheet.of(get("sheet.about"), columns("what", "which"), Stream.concat(lines.stream(), last));
    }

    /** The first lines of that: project and days, and what is to be said of these. */
    public List<List<Cell>> about(Project project, Days days, List<String> sentences) {
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(List.of(Cell.text(get("about.project")), Cell.text(project.getName())));
        lines.add(List.of(Cell.text(get("about.day")), Cell.day(days.asOf().orElseGet(this::today))));
        days.compareWith().ifPresent(day -> lines.add(List.of(Cell.text(get("about.compared")), Cell.day(day))));
        sentences.forEach(sentence -> lines.add(List.of(Cell.text(get("about.days")), Cell.text(sentence))));
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language()));
    }

    /** One text with its arguments. */
    public String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** What columns are called. */
    public List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> get("column." + key)).toList();
    }

    /** Yes where something holds, nothing where it does not. */
    public Cell mark(boolean holds) {
        return holds ? Cell.text(get("yes")) : Cell.NONE;
    }

    Locale language() {
        return authentication.getLocale();
    }
}
