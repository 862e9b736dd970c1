package app.touchpoint.jira.field;

import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Ratings;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A gap as a bullet graph: a bar for the Ist, a mark for the Soll, on the scale of 0 to 10; its numbers are also text. From memory but
 * for Ist and Soll, since a list of issues asks for each row.
 */
@Component
public class GapGraph {

    /** How wide the graph is for each point of the scale, in pixels. */
    private static final double POINT = 12;

    private static final Map<String, String> COLOURS = Map.of(
            "disappointing", "var(--ds-icon-danger, #c9372c)",
            "okay", "var(--ds-icon-warning, #e56910)",
            "delighting", "var(--ds-icon-success, #22a06b)");

    /** The class as a shape: pointing down, round, pointing up, so that no colour is needed and an export without markup is a number. */
    private static final Map<String, String> SHAPES = Map.of(
            "disappointing", "M127 2h10l-5 8z",
            "okay", "M132 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z",
            "delighting", "M127 10h10l-5-8z");

    private final Expectations expectations;
    private final ClassWords words;
    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    public GapGraph(
            Expectations expectations, ClassWords words, I18nResolver i18n, JiraAuthenticationContext authentication) {
        this.expectations = expectations;
        this.words = words;
        this.i18n = i18n;
        this.authentication = authentication;
    }

    /** Texts, lengths and colours for the templates; empty where there is no gap. */
    Map<String, Object> of(Issue issue) {
        Ratings ratings = expectations.of(issue);
        Optional<Gap> gap = ratings.gap();
        if (gap.isEmpty()) {
            return Map.of();
        }
        double ist = ratings.ist().rating().map(Rating::value).orElseThrow();
        double soll = ratings.soll().rating().map(Rating::value).orElseThrow();
        Classification classification =
                Classification.of(ratings, expectations.thresholds(issue)).orElseThrow();
        String code = ClassWords.code(classification.experienceClass());
        String text = GapText.of(gap.get(), authentication.getLocale());
        Map<String, Object> graph = new HashMap<>();
        graph.put("gapText", text);
        // A spreadsheet takes a hyphen for a minus, and nothing else.
        graph.put("gapPlain", text.replace('\u2212', '-'));
        graph.put(
                "gapHint", i18n.getText(gap.get().isOpen() ? "touchpoint.field.gap.open" : "touchpoint.field.gap.met"));
        graph.put("gapHelp", i18n.getText("touchpoint.field.gap.help"));
        graph.put("gapParts", i18n.getText("touchpoint.field.gap.parts", words.number(ist), words.number(soll)));
        graph.put("gapClass", ClassWords.mark(code) + " " + words.name(code));
        graph.put("gapShape", SHAPES.get(code));
        graph.put("gapRule", words.rule(classification.rule()));
        graph.put("gapIst", Double.toString(ist * POINT));
        graph.put("gapSoll", Double.toString(Math.max(0, soll * POINT - 1.5)));
        graph.put("gapIstStyle", "fill:" + COLOURS.get(code));
        graph.put("gapTrackStyle", "fill:var(--ds-background-neutral, #dcdfe4)");
        graph.put("gapSollStyle", "fill:var(--ds-text, #172b4d)");
        return graph;
    }
}
