package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.curve.CurveChart.Rank;
import app.touchpoint.jira.curve.VoiceReader.Heard;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.matrix.DaysView;
import app.touchpoint.jira.measure.Voice;
import app.touchpoint.jira.touchpoint.DatedDays;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The curve as the template wants it: maps, lists, texts and yes or no. */
@Component
public class CurveView {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.curve";

    /** A drawing of more could not be read; the phases can be looked at one by one. */
    static final int MOST_POINTS = 200;

    private final CurveWords words;
    private final Access access;
    private final DaysView days;
    private final ExportWords paper;

    public CurveView(CurveWords words, Access access, DaysView days, ExportWords paper) {
        this.words = words;
        this.access = access;
        this.days = days;
        this.paper = paper;
    }

    /** The fields for days. */
    Map<String, Object> days(DatedDays dated, LocalDate first, Asked asked, String todayUrl) {
        return days.of(dated, first, asked::parameter, todayUrl);
    }

    /**
     * What the template {@code curve/curve.vm} shows.
     *
     * @param works what is still to be done, by issue id of the touchpoint
     */
    Map<String, Object> of(
            CurveReader.Seen seen, CurveAsked wanted, Map<Long, OpenWork> works, Entered entered, Asked asked) {
        Curve drawn = seen.curve().first(MOST_POINTS);
        int all = seen.curve().entries().size();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("empty", seen.whole().stretches().isEmpty());
        page.put("none", all == 0);
        page.put("printed", paper.printed(entered.visit().project(), seen.past().days()));
        page.put("headline", words.headline(seen.extremes()));
        String self = asked.page(entered, LOCATION);
        page.put("phases", phases(seen.whole(), wanted, self));
        page.put("voices", voices(seen.listening().heard(), wanted, self));
        page.put("complaint", "");
        putVoice(page, seen, wanted, entered, asked);
        page.put("past", days.ofCurve(seen.past()));
        page.put("hasPast", seen.past().days().isPast());
        page.put("knowsBreaks", seen.past().days().asOf().isEmpty());
        page.put("numbers", numbers(wanted, self));
        page.put("most", wanted.most());
        page.put(
                "compared",
                seen.past().days().compareWith().map(words::beforeColumn).orElse(""));
        page.put(
                "action",
                asked.contextPath() + "/projects/" + entered.visit().project().getKey());
        page.put("location", LOCATION);
        page.put("phase", wanted.phase().map(PhaseId::toString).orElse(""));
        page.put("cut", all > MOST_POINTS ? words.get("cut", words.number(MOST_POINTS), words.number(all)) : "");
        page.put(
                "label",
                wanted.voice()
                        .map(who -> words.get(
                                "label.voice", words.number(drawn.entries().size()), words.voice(who)))
                        .orElseGet(() ->
                                words.get("label", words.number(drawn.entries().size()))));
        page.put("zero", words.get("zero", words.number(seen.zeroLine())));
        page.put("chart", CurveChart.of(seen, drawn, ranks(seen), words));
        page.put("lows", extremes(seen, seen.extremes().lows(), "low", works, asked));
        page.put("highs", extremes(seen, seen.extremes().highs(), "high", works, asked));
        page.put("rows", rows(drawn, seen, asked));
        page.put(
                "mayAct",
                seen.past().days().asOf().isEmpty()
                        && access.may(entered.visit(), Deed.CREATE)
                        && access.may(entered.visit(), Deed.LINK));
        page.put("rest", asked.contextPath() + "/rest/touchpoint/1.0");
        page.put(
                "exportUrl",
                asked.contextPath() + "/rest/touchpoint/1.0/projects/"
                        + entered.visit().project().getKey() + "/curve/export"
                        + (wanted.query().isEmpty() ? "" : "?" + wanted.query().substring(1)));
        page.put("exportName", paper.fileName(entered.visit().project().getKey(), CurveExport.view(wanted)));
        page.put("matrixUrl", asked.page(entered, "app.touchpoint.jira.matrix"));
        return page;
    }

    private List<Map<String, Object>> phases(Curve whole, CurveAsked wanted, String address) {
        List<Map<String, Object>> phases = new ArrayList<>();
        phases.add(choice(words.get("phases.all"), address, wanted.in(Optional.empty()), wanted));
        for (Stretch stretch : whole.stretches()) {
            stretch.phase()
                    .map(Phase::id)
                    .ifPresent(id -> phases.add(
                            choice(words.phase(stretch.phase()), address, wanted.in(Optional.of(id)), wanted)));
        }
        return phases;
    }

    private List<Map<String, Object>> numbers(CurveAsked wanted, String address) {
        return CurveAsked.CHOICES.stream()
                .map(most -> choice(words.number(most), address, wanted.naming(most), wanted))
                .toList();
    }

    /** Whose curve it can be; nothing to choose where nobody was asked. */
    private List<Map<String, Object>> voices(Heard heard, CurveAsked wanted, String address) {
        SortedSet<Voice> choices = new TreeSet<>(heard.choices());
        wanted.voice().ifPresent(choices::add);
        if (choices.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> voices = new ArrayList<>();
        voices.add(choice(words.get("voice.ist"), address, wanted.by(Optional.empty()), wanted));
        choices.forEach(who -> voices.add(choice(words.voice(who), address, wanted.by(Optional.of(who)), wanted)));
        return voices;
    }

    private static Map<String, Object> choice(String name, String address, CurveAsked other, CurveAsked wanted) {
        return Map.of("name", name, "url", address + other.query(), "chosen", other.equals(wanted));
    }

    /** What has to be said of a curve that is not that of the Ist. */
    private void putVoice(
            Map<String, Object> page, CurveReader.Seen seen, CurveAsked wanted, Entered entered, Asked asked) {
        page.put("voice", words.listening(seen));
        page.put("kept", seen.keptBack() == 0 ? "" : words.get("voice.kept", seen.keptBack()));
        page.put("mayReveal", entered.visit().user() != null);
        page.put(
                "revealUrl",
                asked.contextPath() + "/rest/touchpoint/1.0/projects/"
                        + entered.visit().project().getKey() + "/matrix/perception"
                        + wanted.phase().map(phase -> "?phase=" + phase.value()).orElse(""));
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

    private List<Map<String, Object>> extremes(
            CurveReader.Seen seen, List<Entry> entries, String kind, Map<Long, OpenWork> works, Asked asked) {
        List<Map<String, Object>> extremes = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> extreme = entry(entry, seen, asked);
            extreme.put("rank", rank(kind, extremes.size() + 1));
            OpenWork work = works.getOrDefault(entry.touchpoint().issueId().value(), OpenWork.NONE);
            extreme.put("actions", work.open() == 0 ? "" : words.actions(work));
            extreme.put("actionsUrl", asked.contextPath() + openActions(entry));
            extremes.add(extreme);
        }
        return extremes;
    }

    /** Where those are found that improve a touchpoint and are not done. */
    private static String openActions(Entry entry) {
        return "/issues/?jql="
                + URLEncoder.encode(
                        "issue in touchpointImprovements(\""
                                + entry.touchpoint().issueKey().value() + "\") AND statusCategory != Done",
                        StandardCharsets.UTF_8);
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
        view.put("source", words.source(entry, seen));
        view.put("silence", words.silence(entry, seen.listening()));
        return view;
    }
}
