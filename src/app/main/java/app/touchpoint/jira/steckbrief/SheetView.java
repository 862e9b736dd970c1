package app.touchpoint.jira.steckbrief;

import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.profile.ProfileSection;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.measure.MeasuredTouchpoint;
import app.touchpoint.jira.panel.PanelInfo;
import app.touchpoint.jira.panel.PanelInfo.GroupInfo;
import app.touchpoint.jira.steckbrief.SheetReader.Sheet;
import app.touchpoint.jira.store.IncidentRow;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A Steckbrief as the template {@code steckbrief/steckbrief.vm} wants it: maps, lists, texts and yes or no. */
@Component
public class SheetView {

    /** One sheet of paper; the others are counted. */
    private static final int ACTIONS = 5;

    private static final int REVIEWS = 2;
    private static final int MEASURED = 6;

    /** What stands with the figures already. */
    private static final Set<ProfileField> ABOVE =
            Set.of(ProfileField.STATE, ProfileField.DECISION, ProfileField.DECISION_REASON, ProfileField.DECISION_DATE);

    private final SheetWords words;
    private final People people;

    public SheetView(SheetWords words, People people) {
        this.words = words;
        this.people = people;
    }

    Map<String, Object> of(Sheet sheet, String contextPath) {
        PanelInfo panel = sheet.panel();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("key", panel.key());
        page.put("url", contextPath + "/browse/" + panel.key());
        page.put("summary", panel.summary());
        page.put("project", sheet.visit().at().project().getName());
        page.put("place", place(sheet));
        page.put("asOf", words.get("asof", words.today()));
        page.put("owner", person(people.shown(sheet.visit().issue().getAssignee())));
        page.put("decision", decision(panel));
        page.put("figures", figures(sheet));
        page.put("classHelp", panel.scores().classHelp());
        page.put("ratings", panel.ratings().stream().map(SheetView::rating).toList());
        page.put(
                "perception",
                Stream.concat(
                                panel.perception().stream().map(PanelInfo.PerceptionInfo::text),
                                panel.blindSpots().stream())
                        .toList());
        page.put(
                "measured",
                sheet.measured().stream()
                        .limit(MEASURED)
                        .map(SheetView::measured)
                        .toList());
        page.put("measuredMore", more(sheet.measured().size(), MEASURED));
        page.put("next", next(sheet));
        page.put("sections", sections(sheet));
        return page;
    }

    private String place(Sheet sheet) {
        TouchpointRow row = sheet.row();
        if (row == null) {
            return "";
        }
        Optional<Journey> journey = sheet.journey();
        return Stream.of(
                        Optional.ofNullable(row.place().phaseId())
                                .flatMap(id -> journey.flatMap(known -> known.phase(new PhaseId(id))))
                                .map(Phase::name),
                        Optional.ofNullable(row.place().channelId())
                                .flatMap(id -> journey.flatMap(known -> known.channel(new ChannelId(id))))
                                .map(Channel::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String person(String name) {
        return name.isEmpty() ? words.get("nobody") : name;
    }

    private String decision(PanelInfo panel) {
        return ABOVE.stream()
                .sorted()
                .flatMap(field ->
                        Stream.ofNullable(panel.profile().get(field.code())).map(value -> words.value(field, value)))
                .collect(Collectors.joining(" · "));
    }

    private List<Map<String, Object>> figures(Sheet sheet) {
        PanelInfo.Scores scores = sheet.panel().scores();
        Double importance = sheet.row() == null ? null : sheet.row().rating().importance();
        return List.of(
                figure("ist", scores.ist().text(), scores.sourceText(), scores.provisional()),
                figure(
                        "class",
                        scores.experience().mark() + " " + scores.experience().name(),
                        scores.experience().rule()),
                figure("soll", scores.soll().text(), scores.scenario()),
                figure("gap", scores.gap().text(), scores.gapHint()),
                figure(
                        "importance",
                        importance == null ? "" : words.number(importance),
                        Objects.requireNonNullElse(customersImportance(sheet.panel()), "")));
    }

    private @Nullable String customersImportance(PanelInfo panel) {
        String said = panel.profile().get(ProfileField.IMPORTANCE_CUSTOMERS.code());
        return said == null
                ? null
                : words.field(ProfileField.IMPORTANCE_CUSTOMERS) + ": "
                        + words.value(ProfileField.IMPORTANCE_CUSTOMERS, said);
    }

    private Map<String, Object> figure(String code, String value, String note) {
        return figure(code, value, note, false);
    }

    /** @param thin whether so few people stand behind it that it is drawn hatched */
    private Map<String, Object> figure(String code, String value, String note, boolean thin) {
        return Map.of(
                "thin",
                thin,
                "code",
                code,
                "name",
                words.get("figure." + code),
                "value",
                value.isBlank() ? "–" : value,
                "note",
                note);
    }

    private static Map<String, Object> rating(GroupInfo group) {
        boolean shown = group.state().equals("shown");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", group.name());
        row.put("shown", shown);
        row.put("text", group.text());
        row.put("mean", group.mean().text());
        row.put("sure", group.sure().text());
        row.put("gap", group.gap().text());
        row.put(
                "class",
                group.experience() == null
                        ? ""
                        : group.experience().mark() + " " + group.experience().name());
        row.put("trend", group.trend());
        return row;
    }

    private static Map<String, Object> measured(MeasuredTouchpoint.Line line) {
        return Map.of(
                "name", line.name(),
                "group", line.group(),
                "trend", line.trend(),
                "sure", line.sure(),
                "end", line.end(),
                "due", line.due(),
                "overdue", line.overdue());
    }

    /** What is to be measured first, else until when what customers answered speaks for today. */
    private String next(Sheet sheet) {
        if (!sheet.measured().isEmpty()) {
            MeasuredTouchpoint.Line first = sheet.measured().get(0);
            return words.get(first.overdue() ? "next.overdue" : "next", first.name(), first.due());
        }
        String due = sheet.panel().due();
        return due == null ? words.get("next.none") : words.get("next.survey", words.day(LocalDate.parse(due)));
    }

    private List<Map<String, Object>> sections(Sheet sheet) {
        PanelInfo panel = sheet.panel();
        List<Map<String, Object>> process = fields(panel, ProfileSection.CONTACT);
        if (!sheet.process().isEmpty()) {
            process.add(0, entry(words.get("process.steps"), sheet.process()));
        }
        if (sheet.breaks() > 0) {
            process.add(entry(words.get("process.breaks"), words.get("process.breaks.count", sheet.breaks())));
        }
        List<Map<String, Object>> risk = fields(panel, ProfileSection.RISK);
        sheet.alarms().forEach(alarm -> risk.add(entry(words.get("risk.alarm"), alarm)));
        return List.of(
                section("expectation", fields(panel, ProfileSection.EXPECTATION), ""),
                section("process", process, ""),
                section("incidents", incidents(sheet), more(panel.incidents().total(), SheetReader.INCIDENTS)),
                section("risk", risk, ""),
                section("word-of-mouth", fields(panel, ProfileSection.WORD_OF_MOUTH), ""),
                section("actions", actions(sheet), more(panel.openActions(), ACTIONS)),
                section(
                        "reviews",
                        reviews(sheet.reviews()),
                        more(sheet.reviews().size(), REVIEWS)),
                section(
                        "todo",
                        panel.nextSteps().stream().map(step -> entry("", step)).toList(),
                        ""));
    }

    private Map<String, Object> section(String code, List<Map<String, Object>> entries, String more) {
        return Map.of(
                "code", code,
                "title", words.get("section." + code),
                "entries", entries,
                "none", entries.isEmpty() ? words.get("none." + code) : "",
                "more", more);
    }

    private String more(int all, int most) {
        return all > most ? words.get("more", all - most) : "";
    }

    private static Map<String, Object> entry(String name, String text) {
        return Map.of("name", name, "text", text);
    }

    private List<Map<String, Object>> fields(PanelInfo panel, ProfileSection section) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (ProfileField field : ProfileField.values()) {
            String value = panel.profile().get(field.code());
            if (field.section() == section && value != null) {
                entries.add(entry(words.field(field), words.value(field, value)));
            }
        }
        return entries;
    }

    private List<Map<String, Object>> incidents(Sheet sheet) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (IncidentRow row : sheet.incidents()) {
            Incident incident = row.incident();
            entries.add(entry(
                    words.foreign("touchpoint.incident.polarity."
                                    + incident.kind().polarity().code())
                            + ", " + words.day(incident.day()),
                    incident.story()));
        }
        return entries;
    }

    private List<Map<String, Object>> actions(Sheet sheet) {
        return sheet.panel().actions().stream()
                .limit(ACTIONS)
                .map(action -> entry(
                        action.key(),
                        Stream.of(
                                        action.summary(),
                                        action.status(),
                                        person(action.owner()),
                                        action.veto() == null ? "" : words.get("veto"))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private List<Map<String, Object>> reviews(List<ReviewRow> reviews) {
        return reviews.stream()
                .limit(REVIEWS)
                .map(review -> entry(
                        words.day(review.heldOn()),
                        review.decision().isEmpty()
                                ? review.findings()
                                : review.findings() + "\n" + words.get("review.decision", review.decision())))
                .toList();
    }
}
