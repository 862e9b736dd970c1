package app.touchpoint.jira.review;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.measure.MeasureLock;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.review.ReviewInfo.Person;
import app.touchpoint.jira.review.ReviewInfo.PhaseName;
import app.touchpoint.jira.review.ReviewInfo.ReviewPage;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.ReviewStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes and shows reviews; who may is looked at before. */
@Component
public class Reviews {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_PEOPLE = 50;

    private final ReviewStore store;
    private final MeasureLock lock;
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    public Reviews(ReviewStore store, MeasureLock lock, People people, Refusals refusals, Clock clock) {
        this.store = store;
        this.lock = lock;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Adds one; ends the request with 422 {@code review-invalid} and what is wrong by member.
     *
     * @param issueId the touchpoint; null for the journey as a whole or one of its phases
     * @param phases those that it can be about, by id
     */
    ReviewRow add(ProjectVisit visit, @Nullable Long issueId, Map<Long, String> phases, @Nullable ReviewInput input) {
        ReviewInput given = refusals.given(input);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = day(given.date(), errors);
        String findings = text("findings", given.findings(), errors);
        if (findings.isEmpty() && !errors.containsKey("findings")) {
            refuse(errors, "findings", "review.findings.missing");
        }
        String decision = text("decision", given.decision(), errors);
        List<String> keys = keys(given.participants(), errors);
        Long phase = issueId == null ? given.phase() : null;
        if (phase != null && !phases.containsKey(phase)) {
            refuse(errors, "phase", "review.phase.unknown");
        }
        ReviewRow.Place place = new ReviewRow.Place(visit.project().getId(), issueId, phase);
        return lock.holding(visit.project().getId(), () -> {
            lookAtReplaced(place, given.replaces(), errors);
            if (!errors.isEmpty()) {
                throw new RestProblem(UNPROCESSABLE, new ErrorInfo(List.of(), errors, "review-invalid"));
            }
            ReviewRow row = new ReviewRow(
                    0,
                    place,
                    given.replaces(),
                    day.orElseThrow(),
                    findings,
                    decision,
                    keys,
                    Objects.requireNonNull(visit.user()).getKey(),
                    clock.instant());
            return row.withId(store.add(row));
        });
    }

    /** Of two who correct the same at once one is told. */
    private void lookAtReplaced(ReviewRow.Place place, @Nullable Long replaced, Map<String, String> errors) {
        if (replaced == null) {
            return;
        }
        Long issue = place.issueId();
        List<ReviewRow> beside = issue == null ? store.ofProject(place.projectId()) : store.ofIssue(issue);
        if (beside.stream()
                .noneMatch(row ->
                        row.id() == replaced && Objects.equals(row.place().issueId(), issue))) {
            refuse(errors, "replaces", "review.replaces.unknown");
        } else if (beside.stream().anyMatch(row -> replaced.equals(row.replaces()))) {
            refuse(errors, "replaces", "review.replaces.again");
        }
    }

    private Optional<LocalDate> day(@Nullable String text, Map<String, String> errors) {
        try {
            LocalDate day = LocalDate.parse(Objects.requireNonNullElse(text, "").strip());
            if (!day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
                return Optional.of(day);
            }
            refuse(errors, "date", "review.date.future");
        } catch (DateTimeException e) {
            refuse(errors, "date", "review.date.malformed");
        }
        return Optional.empty();
    }

    private String text(String member, @Nullable String text, Map<String, String> errors) {
        return Texts.bounded(Objects.requireNonNullElse(text, "")).fold(fits -> fits, refusal -> {
            errors.put(member, refusals.sentence(refusal));
            return "";
        });
    }

    private List<String> keys(@Nullable List<@Nullable String> names, Map<String, String> errors) {
        List<String> keys = new ArrayList<>();
        if (names == null) {
            return keys;
        }
        for (String name : names) {
            String user = Objects.requireNonNullElse(name, "").strip();
            Optional<String> key = people.key(user);
            if (key.isEmpty()) {
                refuse(errors, "participants", "criterion.user.unknown", user);
            } else if (!keys.contains(key.get())) {
                keys.add(key.get());
            }
        }
        if (keys.size() > MOST_PEOPLE) {
            refuse(errors, "participants", "review.participants.too-many", MOST_PEOPLE);
        }
        return keys;
    }

    private void refuse(Map<String, String> errors, String member, String code, Object... arguments) {
        errors.put(member, refusals.sentence(Refusal.of(Refusal.Reason.RULE, code, arguments)));
    }

    /** A page of those of a touchpoint. */
    ReviewPage ofTouchpoint(ProjectVisit visit, TouchpointRow touchpoint, boolean mayAdd, int start, int limit) {
        return page(visit, store.ofIssue(touchpoint.issueId()), Seen.of(touchpoint), mayAdd, start, limit);
    }

    /**
     * What a reader sees of a project.
     *
     * @param touchpoints by issue id; reviews of others are left out
     * @param phases names by id, in their order
     * @param atTouchpoint whether a touchpoint is looked at on its own; what was said of it is corrected there
     */
    record Seen(Map<Long, TouchpointRow> touchpoints, Map<Long, String> phases, boolean atTouchpoint) {
        /** A touchpoint on its own. */
        static Seen of(TouchpointRow touchpoint) {
            return new Seen(Map.of(touchpoint.issueId(), touchpoint), Map.of(), true);
        }
    }

    /** A page of those of a project; those of touchpoints are corrected there. */
    ReviewPage ofProject(ProjectVisit visit, Seen seen, boolean mayAdd, int start, int limit) {
        List<ReviewRow> rows = store.ofProject(visit.project().getId()).stream()
                .filter(row -> row.place().issueId() == null
                        || seen.touchpoints().containsKey(row.place().issueId()))
                .toList();
        return page(visit, rows, seen, mayAdd, start, limit);
    }

    private ReviewPage page(ProjectVisit visit, List<ReviewRow> rows, Seen seen, boolean mayAdd, int start, int limit) {
        Map<Long, Long> corrections = new HashMap<>();
        rows.stream().filter(row -> row.replaces() != null).forEach(row -> corrections.put(row.replaces(), row.id()));
        Page<ReviewRow> page = Page.of(rows, start, limit);
        return new ReviewPage(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> info(
                                visit,
                                row,
                                seen,
                                corrections.get(row.id()),
                                mayAdd && (row.place().issueId() != null) == seen.atTouchpoint()))
                        .toList(),
                mayAdd,
                seen.phases().entrySet().stream()
                        .map(phase -> new PhaseName(phase.getKey(), phase.getValue()))
                        .toList());
    }

    /** @param replacedBy the review that corrects it; null where none does */
    ReviewInfo info(ProjectVisit visit, ReviewRow row, Seen seen, @Nullable Long replacedBy, boolean mayCorrect) {
        Long issue = row.place().issueId();
        TouchpointRow touchpoint = issue == null ? null : seen.touchpoints().get(issue);
        Long phase = row.place().phaseId();
        String phaseName = phase == null ? null : seen.phases().get(phase);
        return new ReviewInfo(
                row.id(),
                touchpoint == null ? null : visit.project().getKey() + "-" + touchpoint.issueNumber(),
                touchpoint == null ? null : touchpoint.summary(),
                phase == null || phaseName == null ? null : new PhaseName(phase, phaseName),
                row.replaces(),
                replacedBy,
                mayCorrect && replacedBy == null,
                row.heldOn().toString(),
                row.findings(),
                row.decision(),
                people.areHidden()
                        ? List.of()
                        : row.participants().stream().map(this::person).toList(),
                person(row.enteredBy()));
    }

    private Person person(String key) {
        return new Person(people.name(key), people.called(key));
    }
}
