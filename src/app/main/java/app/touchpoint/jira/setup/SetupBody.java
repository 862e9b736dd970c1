package app.touchpoint.jira.setup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a set-up request.
 *
 * @param template code of the template of phases; porsche-4 when missing
 * @param language {@code de} or {@code en}; English when missing
 * @param adopt item codes to be adopted, each with an empty text or the id of a status
 */
record SetupBody(
        @Nullable String template,
        @Nullable String language,
        @Nullable Map<String, String> adopt) {

    @JsonCreator
    SetupBody(
            @JsonProperty("template") @Nullable String template,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("adopt") @Nullable Map<String, String> adopt) {
        this.template = template;
        this.language = language;
        this.adopt = adopt;
    }
}
