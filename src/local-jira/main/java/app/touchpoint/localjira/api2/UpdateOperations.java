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
import java.util.Set;

/**
 * The part {@code update} of an edit: {@code set}, {@code add} and {@code remove} on fields, new comments and new links. Operations on fields
 * become values, so that one edit makes one entry in the history.
 */
final class UpdateOperations {

    private static final Set<String> APART = Set.of("comment", "issuelinks");

    private final Issues issues;
    private final LinkTypes linkTypes;

    UpdateOperations(Issues issues, LinkTypes linkTypes) {
        this.issues = issues;
        this.linkTypes = linkTypes;
    }

    /** The fields of the body with the operations on fields applied to what the issue has. */
    JsonNode fold(IssueView issue, JsonNode body) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        body.path("fields").properties().forEach(entry -> fields.set(entry.getKey(), entry.getValue()));
        body.path("update").properties().forEach(entry -> {
            if (!APART.contains(entry.getKey())) {
                fields.set(entry.getKey(), folded(issue, entry.getKey(), entry.getValue()));
            }
        });
        return fields;
    }

    private static JsonNode folded(IssueView issue, String fieldId, JsonNode operations) {
        JsonNode value = current(issue, fieldId);
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                value = operation.get("set");
            } else if (value instanceof ArrayNode list && operation.has("add")) {
                list.add(operation.get("add"));
            } else if (value instanceof ArrayNode list && operation.has("remove")) {
                remove(list, operation.get("remove"));
            } else {
                throw ApiFailure.invalid(
                        List.of(),
                        java.util.Map.of(
                                fieldId, "Operation " + operation.fieldNames().next() + " is not supported."));
            }
        }
        return value;
    }

    /** Lists start from what the issue has: labels as texts, components and options by id. */
    private static JsonNode current(IssueView issue, String fieldId) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (issue.value(fieldId) instanceof List<?> values) {
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

    /** Adds the comments and links of the body. */
    void apply(Call call, IssueView issue, JsonNode body) {
        for (JsonNode operation : body.path("update").path("comment")) {
            check(issues.comment(
                    call.userKey(),
                    issue.id(),
                    operation.path("add").path("body").asText("")));
        }
        for (JsonNode operation : body.path("update").path("issuelinks")) {
            link(call, issue, operation.path("add"));
        }
    }

    private void link(Call call, IssueView issue, JsonNode link) {
        long typeId = LinkResource.type(linkTypes, link.path("type")).id();
        boolean outward = link.has("outwardIssue");
        String otherKey =
                link.path(outward ? "outwardIssue" : "inwardIssue").path("key").asText("");
        long other = issues.view(call.userKey(), otherKey)
                .orElseThrow(ApiFailure::noIssue)
                .id();
        check(issues.link(call.userKey(), typeId, outward ? issue.id() : other, outward ? other : issue.id()));
    }

    private static void check(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Refused refused) {
            throw ApiFailure.of(refused);
        }
    }
}
