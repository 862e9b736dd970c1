package app.touchpoint.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * What a request was answered.
 *
 * @param request method and path, for messages
 * @param status HTTP status
 * @param body as text
 * @param tag its ETag
 * @param location where it says that something is
 * @param work what it cost, where local Jira tells
 */
public record Answer(
        String request, int status, String body, Optional<String> tag, Optional<String> location, Work work) {
    /** The body as JSON; fails with the body's text when it is none. */
    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    /** This answer, once it is sure that it has that status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + " but got " + this);
        }
        return this;
    }

    /** The stable code of a refusal. */
    public String code() {
        return json().path("code").asText();
    }

    @Override
    public String toString() {
        return request + " -> " + status + ": " + (body.length() > 2000 ? body.substring(0, 2000) + "…" : body);
    }
}
