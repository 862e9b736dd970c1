package app.touchpoint.jira.export;

import app.touchpoint.jira.journey.BundleTexts;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /** What a page says of itself on paper: of which project, and of which day. */
    public String printed(Project project) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return get(
                "printed",
                project.getName(),
                project.getKey(),
                today.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language())));
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
