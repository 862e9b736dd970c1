package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was written before reads like what is written now. */
class JsonTextTest {

    private record Inner(double low, @Nullable String note) {}

    private record Outer(
            long id, String name, @JsonUnwrapped Inner inner) {}

    private record Values<T>(int total, List<T> values) {}

    private static final Outer MARKUP = new Outer(1, "\"<script>\"\\ \n Grüße 😀", new Inner(-0.1, null));

    @Test
    void standsAmongOtherValuesAsTheRecordWould() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        String now = mapper.writeValueAsString(new Values<>(2, List.of(MARKUP, MARKUP)));
        String before = mapper.writeValueAsString(new Values<>(2, List.of(JsonText.of(MARKUP), JsonText.of(MARKUP))));
        assertThat(before).isEqualTo(now);
    }

    @Test
    void canBeReadAgain() throws Exception {
        String json = new ObjectMapper().writeValueAsString(JsonText.of(MARKUP));
        assertThat(new ObjectMapper().readTree(json).path("name").asText()).isEqualTo(MARKUP.name());
    }
}
