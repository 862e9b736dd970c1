package app.touchpoint.localjira.web.value;

import app.touchpoint.localjira.issue.FieldMeta;
import java.util.List;

/**
 * A field of a form.
 *
 * @param kind the {@link FieldMeta.Kind} in lower case, which chooses the element
 * @param value what is filled in, as the visitor writes it; empty for none
 * @param error what is wrong with it, empty for nothing
 */
public record Input(
        String id, String name, String kind, boolean required, String value, List<Choice> choices, String error) {

    /** Something to choose. */
    public record Choice(String id, String name, boolean selected) {}

    /** Keeps its own copy. */
    public Input {
        choices = List.copyOf(choices);
    }
}
