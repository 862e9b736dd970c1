package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.CellFigure;
import app.touchpoint.core.matrix.CellFigure.Behind;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a cell, a row or a column says in one glance, in words: a value, of how many, from where to where, how old, in which class, and marks. */
@Component
public class CellView {

    private static final String STALE = "stale";

    private final MatrixWords words;

    public CellView(MatrixWords words) {
        this.words = words;
    }

    /**
     * A figure without marks. Where Ist, Soll, gap or importance of today are shown to who sees all touchpoints, it depends on them alone, on the
     * language and on the day; marks depend on what else the reader may see.
     *
     * @param row the row in which the touchpoints are looked at; that without names for those of several
     */
    Map<String, Object> said(Collection<Entry> entries, RowKey row, Looked looked, Values values) {
        Aspect aspect = looked.asked().show();
        CellFigure figure = CellFigure.of(entries, row, aspect, values);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(
                "value",
                figure.value().isPresent() ? words.value(aspect, figure.value().getAsDouble()) : "–");
        List<String> lines = lines(figure, aspect, entries, looked);
        if (looked.isCompared()) {
            lines.add(change(CellFigure.of(entries, row, Aspect.CHANGE, looked.changes())));
        }
        view.put("lines", lines);
        view.put("classes", classes(figure));
        view.put("thin", figure.behind().filter(Behind::isThin).isPresent());
        view.put(
                STALE,
                figure.behind()
                        .filter(behind -> behind.isStale(looked.day(words.today())))
                        .isPresent());
        return view;
    }

    /** What {@link #said} gave, with marks. */
    Map<String, Object> marked(Map<String, Object> said, Collection<Entry> entries, Looked looked) {
        Map<String, Object> view = new LinkedHashMap<>(said);
        view.put("marks", marks(entries, Boolean.TRUE.equals(said.get(STALE)), looked));
        return view;
    }

    /** Of those that have a value on both days, so that who came or went in between changes nothing. */
    private String change(CellFigure change) {
        return change.value().isPresent()
                ? words.get(
                        "figure.change",
                        words.value(Aspect.CHANGE, change.value().getAsDouble()),
                        words.number(change.known()),
                        words.number(change.all()))
                : words.get("figure.change.none");
    }

    private List<String> lines(CellFigure figure, Aspect aspect, Collection<Entry> entries, Looked looked) {
        List<String> lines = new ArrayList<>();
        if (aspect.isCount()) {
            OpenWork work = work(entries, looked);
            lines.add(words.get("figure.work", work.overdue(), work.ownerless()));
            return lines;
        }
        lines.add(words.get("figure.n", words.number(figure.known()), words.number(figure.all())));
        if (figure.known() > 1) {
            lines.add(words.get(
                    "figure.span",
                    words.value(aspect, figure.low().orElseThrow()),
                    words.value(aspect, figure.high().orElseThrow())));
        }
        figure.movements()
                .forEach((movement, count) -> lines.add(
                        figure.known() == 1
                                ? words.get("figure.movement." + movement.code())
                                : words.get(
                                        "figure.movement." + movement.code() + ".of",
                                        words.number(count),
                                        words.number(figure.known()))));
        figure.behind().ifPresent(behind -> lines.addAll(behind(behind, figure)));
        return lines;
    }

    private List<String> behind(Behind behind, CellFigure figure) {
        List<String> lines = new ArrayList<>();
        behind.interval()
                .ifPresent(interval -> lines.add(
                        words.get("figure.interval", words.number(interval.low()), words.number(interval.high()))));
        String people = behind.fewest() == behind.most()
                ? words.get("figure.people", words.number(behind.fewest()))
                : words.get("figure.people.span", words.number(behind.fewest()), words.number(behind.most()));
        lines.add(
                behind.asked() == figure.known()
                        ? people
                        : people + " " + words.get("figure.asked", words.number(behind.asked())));
        behind.oldest().ifPresent(day -> lines.add(words.get("figure.until", words.day(day))));
        return lines;
    }

    private List<Map<String, Object>> classes(CellFigure figure) {
        List<Map<String, Object>> classes = new ArrayList<>();
        for (ExperienceClass experienceClass : ExperienceClass.values()) {
            Integer count = figure.classes().get(experienceClass);
            if (count != null) {
                String code = MatrixWords.code(experienceClass);
                classes.add(Map.of(
                        "code",
                        code,
                        "mark",
                        MatrixWords.mark(code),
                        "text",
                        words.number(count) + " " + words.className(code)));
            }
        }
        return classes;
    }

    private List<Map<String, Object>> marks(Collection<Entry> entries, boolean stale, Looked looked) {
        int breaks = 0;
        long alarmed = 0;
        Set<Long> quickWins = new HashSet<>();
        for (Entry entry : entries) {
            breaks += looked.breaks(entry);
            alarmed += looked.alarmed(entry) ? 1 : 0;
            quickWins.addAll(looked.work(entry).winning());
        }
        List<Map<String, Object>> marks = new ArrayList<>();
        if (stale) {
            marks.add(mark("stale", "⌛", words.get("mark.stale")));
        }
        if (breaks > 0) {
            marks.add(mark("break", "⚡", words.get("breaks", breaks)));
        }
        if (alarmed > 0) {
            marks.add(mark("alarm", "⚠", words.get("mark.alarm", alarmed)));
        }
        if (!quickWins.isEmpty()) {
            marks.add(mark("quick-win", "★", words.get("mark.quickwin", quickWins.size())));
        }
        return marks;
    }

    private static OpenWork work(Collection<Entry> entries, Looked looked) {
        return entries.stream().map(looked::work).reduce(OpenWork.NONE, OpenWork::and);
    }

    private static Map<String, Object> mark(String code, String sign, String text) {
        return Map.of("code", code, "sign", sign, "text", text);
    }
}
