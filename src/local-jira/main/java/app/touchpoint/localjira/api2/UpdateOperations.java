package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.config.LinkTypes;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code update} of an edit or of a new issue: {@code set}, {@code add} and {@code remove} on fields, new comments and new links.
 * Operations on fields become values, so that one edit makes one entry in the history. Comments and links are read before anything is
 * written, so that a wrong one leaves no half of what was asked for.
 */
final class UpdateOperations {

    private static final Set<String> APART = Set.of("comment", "issuelinks");

    private final Issues issues;
    private final LinkTypes linkTypes;

    UpdateOperations(Issues issues, LinkTypes linkTypes) {
        this.issues = issues;
        this.linkTypes = linkTypes;
    }

    /** What is added beside the fields. */
    record Additions(List<String> comments, List<Link> links) {}

    /**
     * A link to be made.
     *
     * @param outward whether the issue that is edited is its source
     */
    record Link(long typeId, boolean outward, long otherId) {}

    /** The fields of the body with the operations on fields applied to what the issue has; a new one has nothing. */
    JsonNode fold(@Nullable IssueView issue, JsonNode body) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        body.path("fields").properties().forEach(entry -> fields.set(entry.getKey(), entry.getValue()));
        body.path("update").properties().forEach(entry -> {
            if (!APART.contains(entry.getKey())) {
                fields.set(entry.getKey(), folded(issue, entry.getKey(), entry.getValue()));
            }
        });
        return fields;
    }

    private static JsonNode folded(@Nullable IssueView issue, String fieldId, JsonNode operations) {
        JsonNode value = current(issue, fieldId);
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                value = operation.get("set");
            } else if (value instanceof ArrayNode list && operation.has("add")) {
                list.add(operation.get("add"));
            } else if (value instanceof ArrayNode list && operation.has("remove")) {
                remove(list, operation.get("remove"));
            } else {
                throw unsupported(fieldId, operation);
            }
        }
        return value;
    }

    /** Lists start from what the issue has: labels as texts, components and options by id. */
    private static JsonNode current(@Nullable IssueView issue, String fieldId) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (issue != null && issue.value(fieldId) instanceof List<?> values) {
            for (Object value : values) {
                if (fieldId.equals("labels")) {
                    list.add(String.valueOf(value));
                } else {
                    list.addObject().put("id", String.valueOf(value));
                }
            }
        }
        return list;
    }

    private static void remove(ArrayNode list, JsonNode unwanted) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).equals(unwanted)) {
                list.remove(i);
            }
        }
    }

    /** The comments and links of the body; refused where one is not simply added, or where a type or an issue is not there. */
    Additions additions(Call call, JsonNode body) {
        return new Additions(
                added(body, "comment")
                        .map(comment -> comment.path("body").asText(""))
                        .toList(),
                added(body, "issuelinks").map(link -> link(call, link)).toList());
    }

    private static Stream<JsonNode> added(JsonNode body, String fieldId) {
        return StreamSupport.stream(body.path("update").path(fieldId).spliterator(), false)
                .map(operation -> {
                    if (!operation.has("add")) {
                        throw unsupported(fieldId, operation);
                    }
                    return operation.get("add");
                });
    }

    private static ApiFailure unsupported(String fieldId, JsonNode operation) {
        String name = operation.isObject() && !operation.isEmpty()
                ? operation.fieldNames().next()
                : operation.toString();
        return ApiFailure.invalid(List.of(), Map.of(fieldId, "Operation " + name + " is not supported."));
    }

    private Link link(Call call, JsonNode link) {
        boolean outward = link.has("outwardIssue");
        String otherKey =
                link.path(outward ? "outwardIssue" : "inwardIssue").path("key").asText("");
        return new Link(
                LinkResource.type(linkTypes, link.path("type")).id(),
                outward,
                issues.view(call.userKey(), otherKey)
                        .orElseThrow(ApiFailure::noIssue)
                        .id());
    }

    /** Adds comments and links to the issue. */
    void apply(Call call, IssueView issue, Additions additions) {
        additions.comments().forEach(comment -> check(issues.comment(call.userKey(), issue.id(), comment)));
        for (Link link : additions.links()) {
            check(issues.link(
                    call.userKey(),
                    link.typeId(),
                    link.outward() ? issue.id() : link.otherId(),
                    link.outward() ? link.otherId() : issue.id()));
        }
    }

    private static void check(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Refused refused) {
            throw ApiFailure.of(refused);
        }
    }
}
