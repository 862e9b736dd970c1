package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.curve.CurveChart.Rank;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.matrix.DaysView;
import app.touchpoint.jira.touchpoint.DatedDays;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The curve as the template wants it: maps, lists, texts and yes or no. */
@Component
public class CurveView {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.curve";

    /** How many lows and how many highs the page names. */
    static final int EXTREMES = 5;

    /** A drawing of more could not be read; the phases can be looked at one by one. */
    static final int MOST_POINTS = 200;

    private final CurveWords words;
    private final Access access;
    private final DaysView days;

    public CurveView(CurveWords words, Access access, DaysView days) {
        this.words = words;
        this.access = access;
        this.days = days;
    }

    /** The fields for days. */
    Map<String, Object> days(DatedDays dated, LocalDate first, Asked asked, String todayUrl) {
        return days.of(dated, first, asked::parameter, todayUrl);
    }

    /** The address of the curve of a phase, or of all, on some days. */
    static String address(String page, Optional<PhaseId> phase, Days shown) {
        return page
                + phase.map(id -> "&phase=" + id).orElse("")
                + shown.asOf().map(day -> "&asOf=" + day).orElse("")
                + shown.compareWith().map(day -> "&compareWith=" + day).orElse("");
    }

    /** What the template {@code curve/curve.vm} shows. */
    Map<String, Object> of(CurveReader.Seen seen, Optional<PhaseId> chosen, Entered entered, Asked asked) {
        Curve drawn = seen.curve().first(MOST_POINTS);
        int all = seen.curve().entries().size();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("empty", seen.whole().stretches().isEmpty());
        page.put("none", all == 0);
        page.put("headline", words.headline(seen.extremes()));
        page.put("phases", phases(seen, chosen, asked.page(entered, LOCATION)));
        page.put("past", days.sentences(seen.past()));
        page.put("hasPast", seen.past().days().isPast());
        page.put(
                "compared",
                seen.past().days().compareWith().map(words::beforeColumn).orElse(""));
        page.put(
                "action",
                asked.contextPath() + "/projects/" + entered.visit().project().getKey());
        page.put("location", LOCATION);
        page.put("phase", chosen.map(PhaseId::toString).orElse(""));
        page.put("cut", all > MOST_POINTS ? words.get("cut", words.number(MOST_POINTS), words.number(all)) : "");
        page.put("label", words.get("label", words.number(drawn.entries().size())));
        page.put("zero", words.get("zero", words.number(seen.zeroLine())));
        page.put("chart", CurveChart.of(seen, drawn, ranks(seen), words));
        page.put("lows", extremes(seen, seen.extremes().lows(), "low", asked));
        page.put("highs", extremes(seen, seen.extremes().highs(), "high", asked));
        page.put("rows", rows(drawn, seen, asked));
        page.put(
                "mayAct",
                seen.past().days().asOf().isEmpty()
                        && access.may(entered.visit(), Deed.CREATE)
                        && access.may(entered.visit(), Deed.LINK));
        page.put("rest", asked.contextPath() + "/rest/touchpoint/1.0");
        page.put("matrixUrl", asked.page(entered, "app.touchpoint.jira.matrix"));
        return page;
    }

    private List<Map<String, Object>> phases(CurveReader.Seen seen, Optional<PhaseId> chosen, String page) {
        Days shown = seen.past().days();
        List<Map<String, Object>> phases = new ArrayList<>();
        phases.add(Map.of(
                "name",
                words.get("phases.all"),
                "url",
                address(page, Optional.empty(), shown),
                "chosen",
                chosen.isEmpty()));
        for (Stretch stretch : seen.whole().stretches()) {
            stretch.phase()
                    .map(Phase::id)
                    .ifPresent(id -> phases.add(Map.of(
                            "name",
                            words.phase(stretch.phase()),
                            "url",
                            address(page, Optional.of(id), shown),
                            "chosen",
                            chosen.equals(Optional.of(id)))));
        }
        return phases;
    }

    private Map<Long, Rank> ranks(CurveReader.Seen seen) {
        Map<Long, Rank> ranks = new HashMap<>();
        for (Entry low : seen.extremes().lows()) {
            ranks.put(low.touchpoint().issueId().value(), new Rank(rank("low", ranks.size() + 1), true));
        }
        int lows = ranks.size();
        for (Entry high : seen.extremes().highs()) {
            ranks.put(high.touchpoint().issueId().value(), new Rank(rank("high", ranks.size() - lows + 1), false));
        }
        return ranks;
    }

    private String rank(String kind, int at) {
        return words.get("rank." + kind, words.number(at));
    }

    private List<Map<String, Object>> extremes(CurveReader.Seen seen, List<Entry> entries, String kind, Asked asked) {
        List<Map<String, Object>> extremes = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> extreme = entry(entry, seen, asked);
            extreme.put("rank", rank(kind, extremes.size() + 1));
            extremes.add(extreme);
        }
        return extremes;
    }

    private List<Map<String, Object>> rows(Curve drawn, CurveReader.Seen seen, Asked asked) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Stretch stretch : drawn.stretches()) {
            for (Entry entry : stretch.entries()) {
                int breaks =
                        seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0);
                Map<String, Object> row = entry(entry, seen, asked);
                row.put("phase", words.phase(stretch.phase()));
                row.put("breaks", breaks == 0 ? "" : words.get("breaks", breaks));
                row.put("before", words.number(seen.before(entry)));
                row.put("change", words.change(seen.change(entry)));
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Object> entry(Entry entry, CurveReader.Seen seen, Asked asked) {
        IstSource source = entry.touchpoint().ratings().source();
        Optional<Evidence.Span> span = source.evidence().flatMap(Evidence::span);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", entry.touchpoint().issueKey().value());
        view.put(
                "url",
                asked.contextPath() + "/browse/" + entry.touchpoint().issueKey().value());
        view.put("summary", entry.touchpoint().summary());
        view.put("ist", words.ist(entry));
        view.put("low", span.map(known -> words.number(known.low())).orElse(""));
        view.put("high", span.map(known -> words.number(known.high())).orElse(""));
        view.put("n", source.kind() == IstSource.Kind.CUSTOMERS ? words.number(source.n()) : "");
        view.put("soll", words.soll(entry));
        view.put("gap", words.gap(entry));
        view.put("mark", words.mark(entry));
        view.put("classCode", words.classCode(entry));
        view.put("className", words.className(entry));
        view.put("thin", source.isThin());
        view.put("source", words.source(entry, seen.past().days()));
        return view;
    }
}
