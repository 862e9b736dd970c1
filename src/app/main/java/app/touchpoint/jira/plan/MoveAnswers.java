package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.plan.MoveInfo.Moved;
import app.touchpoint.jira.plan.MoveInfo.NotMoved;
import app.touchpoint.jira.plan.MoveInfo.StatusInfo;
import app.touchpoint.jira.plan.MoveInfo.WayInfo;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says how a move ended. */
@Component
class MoveAnswers {

    private static final int UNPROCESSABLE = 422;

    private final Refusals refusals;
    private final ActionWorkflows workflows;

    MoveAnswers(Refusals refusals, ActionWorkflows workflows) {
        this.refusals = refusals;
        this.workflows = workflows;
    }

    Refusals refusals() {
        return refusals;
    }

    Response of(Move move, Status wanted) {
        Issue issue = move.issue();
        if (move instanceof Move.Done) {
            return Response.ok(Moved.of(issue)).build();
        } else if (move instanceof Move.Stale) {
            return answer(409, problem(issue, List.of(sentence("move-stale", issue)), "move-stale"));
        } else if (move instanceof Move.Impossible impossible) {
            return answer(UNPROCESSABLE, impossible(impossible, wanted));
        } else if (move instanceof Move.Refused refused) {
            List<String> messages =
                    refused.messages().isEmpty() ? List.of(sentence("move-refused", issue)) : refused.messages();
            return answer(UNPROCESSABLE, problem(issue, messages, "move-refused"));
        }
        return answer(UNPROCESSABLE, asking((Move.Asking) move));
    }

    private NotMoved impossible(Move.Impossible move, Status wanted) {
        List<WayInfo> possible = move.possible().stream().map(this::info).toList();
        String ways = possible.stream()
                .map(way -> way.name() + " → " + way.to().name())
                .collect(Collectors.joining("; "));
        String here = move.issue().getStatus().getName();
        String sentence = possible.isEmpty()
                ? refusals.sentence(Refusal.of(
                        Refusal.Reason.RULE, "move-nowhere", move.issue().getKey(), here, wanted.getName()))
                : refusals.sentence(Refusal.of(
                        Refusal.Reason.RULE, "move-impossible", move.issue().getKey(), here, wanted.getName(), ways));
        return new NotMoved(
                List.of(sentence),
                Map.of(),
                "move-impossible",
                StatusInfo.of(move.issue().getStatus()),
                possible,
                null);
    }

    private NotMoved asking(Move.Asking move) {
        List<String> messages = new ArrayList<>(move.messages());
        messages.add(
                0,
                refusals.sentence(Refusal.of(
                        Refusal.Reason.RULE, "move-screen", move.way().name())));
        String href = "/secure/WorkflowUIDispatcher.jspa?id=" + move.issue().getId() + "&action="
                + move.way().actionId();
        return new NotMoved(
                messages,
                move.errors(),
                "move-screen",
                StatusInfo.of(move.issue().getStatus()),
                List.of(info(move.way())),
                href);
    }

    private WayInfo info(Way way) {
        return new WayInfo(way.actionId(), way.name(), StatusInfo.of(workflows.known(way.toStatusId())));
    }

    private String sentence(String code, Issue issue) {
        return refusals.sentence(Refusal.of(
                Refusal.Reason.RULE, code, issue.getKey(), issue.getStatus().getName()));
    }

    private static NotMoved problem(Issue issue, List<String> messages, String code) {
        return new NotMoved(messages, Map.of(), code, StatusInfo.of(issue.getStatus()), List.of(), null);
    }

    private static Response answer(int status, NotMoved problem) {
        return Response.status(status).entity(problem).build();
    }
}
