package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.measure.EntriesInfo.FindingInfo;
import app.touchpoint.jira.rest.Refusals;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the measurements of one request, each by its place and member. */
final class EntryFindings {

    /** So many are listed; all are counted. */
    static final int LISTED = 1_000;

    /** Which kind decides the status where there are several. */
    private static final List<Refusal.Reason> ORDER = List.of(
            Refusal.Reason.MALFORMED,
            Refusal.Reason.RULE,
            Refusal.Reason.NOT_FOUND,
            Refusal.Reason.NOT_ALLOWED,
            Refusal.Reason.CONFLICT);

    /** Something that is wrong. */
    private record Finding(long line, String member, String value, Refusal refusal) {}

    private final List<Finding> listed = new ArrayList<>();
    private long total;
    private int worst = -1;

    void add(long line, String member, String value, Refusal refusal) {
        total++;
        int wrong = ORDER.indexOf(refusal.reason());
        worst = worst < 0 ? wrong : Math.min(worst, wrong);
        if (listed.size() < LISTED) {
            listed.add(new Finding(line, member, value, refusal));
        }
    }

    void add(long line, String member, String value, String code, Object... arguments) {
        add(line, member, value, Refusal.of(Refusal.Reason.RULE, code, arguments));
    }

    boolean isEmpty() {
        return total == 0;
    }

    long total() {
        return total;
    }

    /** 400 where something cannot be read, else 422; 403 or 409 where only a right is missing or somebody was faster. */
    int status() {
        return switch (ORDER.get(worst)) {
            case MALFORMED -> 400;
            case NOT_ALLOWED -> 403;
            case CONFLICT -> 409;
            case RULE, NOT_FOUND -> 422;
        };
    }

    String code() {
        return listed.get(0).refusal().code();
    }

    List<FindingInfo> told(Refusals refusals) {
        return listed.stream()
                .map(finding -> new FindingInfo(
                        finding.line(),
                        finding.member(),
                        finding.value(),
                        finding.refusal().code(),
                        refusals.sentence(finding.refusal())))
                .toList();
    }
}
