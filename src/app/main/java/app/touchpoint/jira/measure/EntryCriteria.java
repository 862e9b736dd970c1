package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The criteria of which somebody may enter measurements: those of touchpoints that they see and may change, and those of the journey. */
final class EntryCriteria {

    private final String prefix;
    private final Map<Long, TouchpointRow> touchpoints = new HashMap<>();
    private final Map<String, Long> issues = new HashMap<>();
    private final Map<Long, CriterionRow> criteria = new HashMap<>();
    private final Map<String, CriterionRow> named = new HashMap<>();
    private final Map<Long, Optional<Refusal>> edits = new HashMap<>();
    private final Access access;

    EntryCriteria(String projectKey, Collection<TouchpointRow> visible, Collection<CriterionRow> all, Access access) {
        this.prefix = projectKey + "-";
        this.access = access;
        visible.forEach(row -> {
            touchpoints.put(row.issueId(), row);
            issues.put(prefix + row.issueNumber(), row.issueId());
        });
        all.stream()
                .filter(row -> issue(row) == null || touchpoints.containsKey(issue(row)))
                .forEach(row -> {
                    criteria.put(row.id(), row);
                    named.put(name(issue(row), row.criterion().wording().name()), row);
                });
    }

    /** All of them by id. */
    Map<Long, CriterionRow> all() {
        return criteria;
    }

    /** The one that is meant; empty where it is not there or nothing may be entered, which is noted. */
    Optional<CriterionRow> find(long line, MeasurementInput input, EntryFindings findings) {
        String given = input.criterion() == null ? "" : Names.clean(String.valueOf(input.criterion()));
        String touchpoint = Names.clean(Given.text(input.touchpoint())).toUpperCase(Locale.ROOT);
        if (!touchpoint.isEmpty() && !issues.containsKey(touchpoint)) {
            findings.add(line, "touchpoint", touchpoint, "criterion.touchpoint.unknown", touchpoint);
            return Optional.empty();
        }
        Optional<CriterionRow> found = Optional.ofNullable(named.get(name(issues.get(touchpoint), given)));
        if (found.isEmpty() && touchpoint.isEmpty() && given.matches("[0-9]{1,18}")) {
            found = Optional.ofNullable(criteria.get(Long.parseLong(given)));
        }
        if (found.isEmpty()) {
            findings.add(line, "criterion", given, "measurement.criterion.unknown", given);
            return found;
        }
        CriterionRow row = found.get();
        if (!row.criterion().standing().active()) {
            findings.add(
                    line,
                    "criterion",
                    given,
                    "survey.criterion.retired",
                    row.criterion().wording().name());
            return Optional.empty();
        }
        Long issue = issue(row);
        Optional<Refusal> refused = issue == null
                ? Optional.empty()
                : edits.computeIfAbsent(
                        issue,
                        id -> access.see(id)
                                .fold(
                                        visit -> access.doing(visit, Deed.RATE)
                                                .fold(done -> Optional.<Refusal>empty(), Optional::of),
                                        Optional::of));
        refused.ifPresent(refusal -> findings.add(line, "criterion", given, refusal));
        return refused.isPresent() ? Optional.empty() : found;
    }

    private static @Nullable Long issue(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value).orElse(null);
    }

    private static String name(@Nullable Long issue, String name) {
        return (issue == null ? "" : issue.toString()) + ":" + Names.comparisonKey(name);
    }
}
