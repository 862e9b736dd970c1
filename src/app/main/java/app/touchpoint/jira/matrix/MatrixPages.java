package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.PhaseLinkStore;
import app.touchpoint.jira.touchpoint.DatedDays;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the template shows of a project: its whole matrix, or the column of one phase. */
@Component
public class MatrixPages {

    private final MatrixLook look;
    private final MatrixView view;
    private final BelowView below;
    private final MatrixWords words;
    private final Phases phases;
    private final Visit visit;

    MatrixPages(MatrixLook look, MatrixView view, BelowView below, Phases phases, Visit visit) {
        this.look = look;
        this.view = view;
        this.below = below;
        this.words = visit.words;
        this.phases = phases;
        this.visit = visit;
    }

    /** What a visitor is told, in which words, and what is remembered of the visit; one bean for what always goes together. */
    @Component
    public static class Visit {

        private final MatrixWords words;
        private final Refusals refusals;
        private final LastViews views;
        private final DaysView days;

        public Visit(MatrixWords words, Refusals refusals, LastViews views, DaysView days) {
            this.words = words;
            this.refusals = refusals;
            this.views = views;
            this.days = days;
        }
    }

    /** The columns of phases that issues document; one bean for what always goes together. */
    @Component
    public static class Phases {

        private final MatrixReader reader;
        private final PhaseLinkStore links;
        private final Access access;

        public Phases(MatrixReader reader, PhaseLinkStore links, Access access) {
            this.reader = reader;
            this.links = links;
            this.access = access;
        }

        private Optional<MatrixReader.Seen> of(Entered entered, long issueId) {
            boolean seen = access.see(issueId).fold(visit -> true, refusal -> false);
            return (seen ? Optional.ofNullable(links.optionOf(issueId)).map(PhaseId::new) : Optional.<PhaseId>empty())
                    .map(phase -> reader.ofPhase(entered, RowKind.CHANNEL, phase))
                    .filter(found -> !found.matrix().columns().isEmpty());
        }
    }

    /** All phases, as the address asks for them. A scope or a day that cannot be looked for is told, and the rest of the view holds. */
    Map<String, Object> whole(Entered entered, Asked asked) {
        String address = asked.page(entered, MatrixPanel.LOCATION);
        MatrixAsked wanted = visit.views.wanted(entered, asked::parameter).orSince(words.today());
        DatedDays dated = DatedDays.of(
                wanted.days(), days -> look.dated(entered, wanted.of(days)).map(MatrixAsked::days));
        MatrixAsked view = wanted.of(dated.days());
        Map<String, Object> page = new LinkedHashMap<>(look.of(entered, view)
                .fold(
                        looked -> {
                            visit.views.shown(entered, looked.asked(), asked::parameter);
                            return page(looked, entered, asked, address, "");
                        },
                        refusal -> page(
                                look.whole(entered, view), entered, asked, address, visit.refusals.sentence(refusal))));
        // Also one that is not looked in, so that whoever remembers it from the last visit can mend it.
        page.put("scope", view.scope());
        String todayUrl = address + view.of(Days.TODAY).query();
        page.put("days", visit.days.of(dated, look.firstDay(entered), asked::parameter, todayUrl));
        return page;
    }

    private Map<String, Object> page(Looked looked, Entered entered, Asked asked, String address, String complaint) {
        MatrixAsked wanted = looked.asked();
        Map<String, Object> page = new LinkedHashMap<>(view.of(looked, entered, address, asked.contextPath()));
        page.put("past", visit.days.ofMatrix(looked.seen().past()));
        page.put("hasPast", wanted.days().isPast());
        page.put("kinds", kinds(wanted, address));
        page.put("aspects", aspects(wanted, address));
        page.put(
                "help",
                words.get(
                        "help." + wanted.show().code(),
                        wanted.since().map(words::day).orElse("")));
        page.put("inside", wanted.show() == Aspect.PERCEPTION ? inside(looked) : "");
        int kept = looked.keptBack().size();
        page.put("kept", kept == 0 ? "" : words.get("kept", kept));
        page.put("mayReveal", entered.visit().user() != null);
        page.put("complaint", complaint);
        page.put(
                "since",
                wanted.show() == Aspect.CHANGE ? wanted.since().orElseThrow().toString() : "");
        page.put("shownAsOf", wanted.days().asOf().map(LocalDate::toString).orElse(""));
        page.put(
                "shownCompareWith",
                wanted.days().compareWith().map(LocalDate::toString).orElse(""));
        page.put("unscopedUrl", address + wanted.withoutScope().query());
        page.put(
                "action",
                asked.contextPath() + "/projects/" + entered.visit().project().getKey());
        page.put("location", MatrixPanel.LOCATION);
        page.put("viewUrl", address + wanted.query());
        page.put(
                "partUrl",
                asked.contextPath()
                        + TouchpointMatrixAction.ADDRESS
                        + entered.visit().project().getKey());
        page.put("below", below.of(looked, address, view.entries(looked, asked.contextPath())));
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        page.put("exportUrl", page.get("restUrl") + "/matrix/export?" + export(wanted.closed()));
        page.put("cellExportUrl", page.get("restUrl") + "/matrix/export?" + export(wanted));
        return page;
    }

    private static String export(MatrixAsked wanted) {
        return wanted.query().substring(1);
    }

    /** Whose perception gaps these are; they are never mixed. */
    private String inside(Looked looked) {
        return looked.known()
                .opinions()
                .inside(looked.seen().matrix().entries())
                .map(group -> words.get("inside", words.get("group." + group.code())))
                .orElseGet(() -> words.get("inside.none"));
    }

    /** The phase that an issue documents; a sentence where the visitor sees no such issue, or it documents none of this journey. */
    Map<String, Object> ofPhaseIssue(Entered entered, Asked asked, long issueId) {
        return phases.of(entered, issueId)
                .map(seen -> column(seen, entered, asked))
                .orElseGet(() -> unknown(entered, asked));
    }

    private Map<String, Object> column(MatrixReader.Seen seen, Entered entered, Asked asked) {
        Map<String, Object> page = new LinkedHashMap<>(view.of(
                look.at(entered, seen), entered, asked.page(entered, MatrixPanel.LOCATION), asked.contextPath()));
        page.put("onePhase", true);
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        return page;
    }

    /** The page of the journey says what is wrong with it. */
    private Map<String, Object> unknown(Entered entered, Asked asked) {
        return Map.of(
                "refusal",
                "",
                "unknownPhase",
                words.get("phase.unknown"),
                "text",
                words.all(),
                "journeyUrl",
                asked.page(entered, MatrixView.JOURNEY));
    }

    private List<Map<String, Object>> kinds(MatrixAsked wanted, String address) {
        return Stream.of(RowKind.values())
                .filter(kind -> !wanted.days().isPast() || MatrixAsked.isRecorded(kind))
                .map(kind -> choice(
                        words.get("rows." + kind.code()),
                        address + wanted.by(kind).query(),
                        kind == wanted.rows()))
                .toList();
    }

    private List<Map<String, Object>> aspects(MatrixAsked wanted, String address) {
        return Stream.of(Aspect.values())
                .filter(aspect -> !wanted.days().isPast() || MatrixAsked.isRecorded(aspect))
                .map(aspect -> choice(
                        words.get("show." + aspect.code()),
                        address + wanted.showing(aspect).query(),
                        aspect == wanted.show()))
                .toList();
    }

    private static Map<String, Object> choice(String label, String url, boolean chosen) {
        return Map.of("label", label, "url", url, "chosen", chosen);
    }
}
