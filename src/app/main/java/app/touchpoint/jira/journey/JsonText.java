package app.touchpoint.jira.journey;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that is JSON already, so that what many people read and few change is written once.
 *
 * @param json one whole JSON value
 */
public record JsonText(@JsonValue @JsonRawValue String json) {

    /** What Jackson writes of a record. */
    public static JsonText of(Object value) {
        return new JsonText(Json.write(value));
    }
}
