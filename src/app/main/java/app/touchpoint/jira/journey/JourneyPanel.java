package app.touchpoint.jira.journey;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the page <em>Journey</em>; its script asks for the journey itself, so that a change shows without a new page. */
public class JourneyPanel extends ProjectPage {

    private final JourneyGate gate;
    private final BundleTexts texts;

    public JourneyPanel(JourneyGate gate, BundleTexts texts, Refusals refusals) {
        super(gate, refusals);
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        String contextPath = asked.contextPath();
        String key = entered.visit().project().getKey();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", texts.of("i18n.touchpoint-journey-page", "touchpoint.journey.page."));
        page.put("restUrl", contextPath + "/rest/touchpoint/1.0/projects/" + key);
        page.put("browseUrl", contextPath + "/browse/");
        page.put("matrixUrl", asked.page(entered, "app.touchpoint.jira.matrix"));
        page.put("mayChange", gate.mayChange(entered.visit()));
        return page;
    }
}
