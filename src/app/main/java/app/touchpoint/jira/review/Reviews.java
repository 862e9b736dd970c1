package app.touchpoint.jira.review;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.measure.People;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.review.ReviewInfo.Person;
import app.touchpoint.jira.review.ReviewInfo.ReviewPage;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.ReviewStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    public Reviews(ReviewStore store, People people, Refusals refusals, Clock clock) {
        this.store = store;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Adds one; ends the request with 422 {@code review-invalid} and what is wrong by member.
     *
     * @param issueId the touchpoint; null for the journey as a whole
     */
    ReviewRow add(ProjectVisit visit, @Nullable Long issueId, @Nullable ReviewInput input) {
        ReviewInput given = refusals.given(input);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = day(given.date(), errors);
        String findings = text("findings", given.findings(), errors);
        if (findings.isEmpty() && !errors.containsKey("findings")) {
            refuse(errors, "findings", "review.findings.missing");
        }
        String decision = text("decision", given.decision(), errors);
        List<String> keys = keys(given.participants(), errors);
        if (!errors.isEmpty()) {
            throw new RestProblem(UNPROCESSABLE, new ErrorInfo(List.of(), errors, "review-invalid"));
        }
        ReviewRow row = new ReviewRow(
                0,
                visit.project().getId(),
                issueId,
                day.orElseThrow(),
                findings,
                decision,
                keys,
                Objects.requireNonNull(visit.user()).getKey(),
                clock.instant());
        return row.withId(store.add(row));
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
        return page(
                visit,
                store.ofIssue(touchpoint.issueId()),
                Map.of(touchpoint.issueId(), touchpoint),
                mayAdd,
                start,
                limit);
    }

    /**
     * A page of those of a project.
     *
     * @param visible touchpoints by issue id; reviews of others are left out
     */
    ReviewPage ofProject(ProjectVisit visit, Map<Long, TouchpointRow> visible, boolean mayAdd, int start, int limit) {
        List<ReviewRow> seen = store.ofProject(visit.project().getId()).stream()
                .filter(row -> row.issueId() == null || visible.containsKey(row.issueId()))
                .toList();
        return page(visit, seen, visible, mayAdd, start, limit);
    }

    private ReviewPage page(
            ProjectVisit visit,
            List<ReviewRow> rows,
            Map<Long, TouchpointRow> touchpoints,
            boolean mayAdd,
            int start,
            int limit) {
        Page<ReviewRow> page = Page.of(rows, start, limit);
        return new ReviewPage(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(row -> info(visit, row, row.issueId() == null ? null : touchpoints.get(row.issueId())))
                        .toList(),
                mayAdd);
    }

    ReviewInfo info(ProjectVisit visit, ReviewRow row, @Nullable TouchpointRow touchpoint) {
        return new ReviewInfo(
                row.id(),
                touchpoint == null ? null : visit.project().getKey() + "-" + touchpoint.issueNumber(),
                touchpoint == null ? null : touchpoint.summary(),
                row.heldOn().toString(),
                row.findings(),
                row.decision(),
                visit.user() == null
                        ? List.of()
                        : row.participants().stream().map(this::person).toList(),
                person(row.enteredBy()));
    }

    private Person person(String key) {
        return new Person(people.name(key), people.called(key));
    }
}
