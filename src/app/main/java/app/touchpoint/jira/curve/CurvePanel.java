package app.touchpoint.jira.curve;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.matrix.DaysView;
import app.touchpoint.jira.plan.OpenWorks;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.DatedDays;
import app.touchpoint.jira.touchpoint.Days;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the page <em>Journey curve</em> in the sidebar of a project; {@code phase} in the address picks one phase by its id, {@code group}
 * and {@code segment} whose curve it is, {@code n} how many lows and highs are named. */
public class CurvePanel extends ProjectPage {

    /** Wrong ones of these hide nothing from the reader. */
    private static final Set<String> PASSED_OVER = Set.of("phase", "n");

    private final CurveReader reader;
    private final CurveView view;
    private final OpenWorks works;
    private final Refusals refusals;

    public CurvePanel(JourneyGate gate, Refusals refusals, CurveReader reader, CurveView view, OpenWorks works) {
        super(gate, refusals);
        this.reader = reader;
        this.view = view;
        this.works = works;
        this.refusals = refusals;
    }

    /** A phase that is none, and a number that is no choice, are passed over; whoever cannot be listened to is told, and the curve is that of the Ist. */
    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        DatedDays dated = DatedDays.of(DaysView.asked(asked::parameter), days -> reader.days(entered, days));
        CurveAsked plain = only("phase", asked).naming(only("n", asked).most()).of(dated.days());
        Map<String, Object> page = CurveAsked.of(
                        name -> PASSED_OVER.contains(name) ? Optional.empty() : asked.parameter(name))
                .fold(voiced -> page(entered, plain.by(voiced.voice()), asked), Outcome::<Map<String, Object>>refused)
                .fold(shown -> shown, refusal -> {
                    Map<String, Object> shown = page(entered, plain, asked).fold(ist -> ist, never -> {
                        throw new IllegalStateException("A curve of the Ist was refused: " + never);
                    });
                    shown.put("complaint", refusals.sentence(refusal));
                    return shown;
                });
        page.put(
                "days",
                view.days(
                        dated,
                        reader.firstDay(entered),
                        asked,
                        asked.page(entered, CurveView.LOCATION)
                                + plain.of(Days.TODAY).query()));
        return page;
    }

    private static CurveAsked only(String parameter, Asked asked) {
        return CurveAsked.of(name -> name.equals(parameter) ? asked.parameter(name) : Optional.empty())
                .fold(only -> only, refusal -> CurveAsked.WHOLE);
    }

    private Outcome<Map<String, Object>> page(Entered entered, CurveAsked wanted, Asked asked) {
        return reader.of(entered, wanted)
                .map(seen -> view.of(
                        seen, wanted, wanted.days().asOf().isEmpty() ? works.of(entered) : Map.of(), entered, asked));
    }
}
