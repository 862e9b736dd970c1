package app.touchpoint.jira.measure;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.rest.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of the page <em>Measurements</em> shows: texts, numbers, lists and maps. */
@Component
public class MeasurePage {

    static final String LOCATION = "app.touchpoint.jira.measurements";

    /** So many criteria stand on one page. */
    static final int CRITERIA = 50;

    private final CriteriaReader criteria;
    private final Sections sections;
    private final MeasureWords words;

    /** Parts of the page that stand for themselves. */
    @Component
    public static class Sections {

        private final CatalogueSection catalogue;
        private final SeriesSection series;
        private final WillingnessSection willingness;
        private final DueList due;
        private final ImportsSection imports;

        public Sections(
                CatalogueSection catalogue,
                SeriesSection series,
                WillingnessSection willingness,
                DueList due,
                ImportsSection imports) {
            this.catalogue = catalogue;
            this.series = series;
            this.willingness = willingness;
            this.due = due;
            this.imports = imports;
        }
    }

    public MeasurePage(CriteriaReader criteria, Sections sections, MeasureWords words) {
        this.criteria = criteria;
        this.sections = sections;
        this.words = words;
    }

    /** The page, with the series of the criterion that was asked for. */
    Map<String, Object> of(Entered entered, Asked asked, boolean mayImport) {
        String key = entered.visit().project().getKey();
        String self = asked.page(entered, LOCATION);
        PageContext context = new PageContext(words.wording(), asked.contextPath(), key, self);
        CriteriaReader.Visible visible = criteria.visible(entered);
        Page<Read> page = criteria.page(visible, number(asked, "start"), CRITERIA);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("refusal", "");
        shown.put("text", context.wording().texts());
        shown.put("restUrl", asked.contextPath() + "/rest/touchpoint/1.0");
        shown.put("key", key);
        shown.put("exportUrl", shown.get("restUrl") + "/projects/" + key + "/criteria/export");
        shown.put("mayImport", mayImport);
        shown.put("empty", page.total() == 0);
        shown.put("count", words.get("count", words.whole(page.total())));
        shown.put("rows", sections.catalogue.of(entered.project().projectId(), page, context));
        shown.put("earlier", page.start() > 0 ? self + "&start=" + Math.max(0, page.start() - CRITERIA) : "");
        shown.put("later", page.start() + CRITERIA < page.total() ? self + "&start=" + (page.start() + CRITERIA) : "");
        shown.put(
                "series",
                asked.parameter("criterion").isPresent()
                        ? sections.series.of(entered, number(asked, "criterion"), asked.contextPath())
                        : Map.of());
        shown.put("willingness", sections.willingness.of(visible, context));
        shown.put("due", sections.due.of(entered, visible, context));
        shown.put("surveys", mayImport ? sections.imports.of(entered, visible, context) : List.of());
        return shown;
    }

    private static int number(Asked asked, String name) {
        return asked.parameter(name)
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
