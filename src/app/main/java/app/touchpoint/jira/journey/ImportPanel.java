package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the page <em>Import touchpoints</em>: the form, and the latest imports that can be taken back. */
public class ImportPanel extends ProjectPage {

    private static final String BUNDLE = "i18n.touchpoint-import";
    private static final String PREFIX = "touchpoint.import.page.";
    private static final int RUNS_SHOWN = 5;
    private static final int RUNS_LOOKED_AT = 30;

    private final JourneyGate gate;
    private final RunStore runs;
    private final BundleTexts texts;

    public ImportPanel(JourneyGate gate, RunStore runs, BundleTexts texts, Refusals refusals) {
        super(gate, refusals);
        this.gate = gate;
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    protected Outcome<Entered> admitted(Entered entered) {
        return gate.creating(entered);
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        String key = entered.visit().project().getKey();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", texts.of(BUNDLE, PREFIX));
        page.put("restUrl", asked.contextPath() + "/rest/touchpoint/1.0");
        page.put("projectKey", key);
        page.put("matrixUrl", asked.page(entered, "app.touchpoint.jira.matrix"));
        page.put("runs", runs(entered));
        return page;
    }

    private List<Map<String, Object>> runs(Entered entered) {
        return runs.latest(entered.project().projectId(), Set.of(RunKind.IMPORT), RUNS_LOOKED_AT).stream()
                .filter(run -> gate.mayChange(entered.visit())
                        || isOwn(run, entered.visit().user()))
                .limit(RUNS_SHOWN)
                .map(this::run)
                .toList();
    }

    private static boolean isOwn(Run run, @Nullable ApplicationUser user) {
        return user != null && user.getKey().equals(run.userKey());
    }

    private Map<String, Object> run(Run run) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", run.id());
        view.put("title", texts.get(PREFIX + "run.title", Long.toString(run.id()), run.stepCount()));
        view.put("state", texts.get(PREFIX + "state." + run.state().name().toLowerCase(Locale.ROOT)));
        view.put("active", !run.state().isOver());
        view.put("undoable", run.canBeUndone());
        return view;
    }
}
