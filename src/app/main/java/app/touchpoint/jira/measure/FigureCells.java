package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.AnswersView.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a row of figures says, for templates. */
final class FigureCells {

    private FigureCells() {}

    /**
     * Texts by column; none where nothing may be shown.
     *
     * @param asked what the criterion asked then
     */
    static Map<String, Object> of(AnswersView view, Criterion asked, MeasureWords words) {
        if (!(view instanceof Shown shown)) {
            return Map.of();
        }
        Optional<Interval> interval = shown.tenInterval();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("n", words.people(shown));
        figures.put("missing", words.whole(shown.measured().missing()));
        figures.put("own", words.figureWithSpread(shown.figure(), asked));
        figures.put("value", words.number(shown.ten().value()));
        figures.put("low", interval.map(is -> words.number(is.low())).orElse("–"));
        figures.put("high", interval.map(is -> words.number(is.high())).orElse("–"));
        figures.put("experience", words.experience(shown));
        figures.put("thin", shown.isThin());
        return figures;
    }
}
