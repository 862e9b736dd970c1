package app.touchpoint.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the journal says of steps that were not done, as somebody reads it. */
class RunFailureTest {

    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Refusals refusals = new Refusals(i18n);

    @BeforeEach
    void textsAreTheirKeysAndArguments() {
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(0)
                        + Arrays.stream(call.getArguments()).skip(1).toList().toString());
    }

    @Test
    void ourOwnReasonIsReadInTheLanguageOfWhoeverAsks() {
        String kept = RunFailure.text("run-phase-gone", "12", "Pay\nhere", "Buy");

        assertThat(RunFailure.sentence(kept, refusals))
                .isEqualTo("touchpoint.refusal.run-phase-gone[12, Pay here, Buy]");
    }

    @Test
    void whatJiraSaidIsShownAsItIs() {
        assertThat(RunFailure.sentence("Budget is required.\nSo is Soll.", refusals))
                .isEqualTo("Budget is required.\nSo is Soll.");
    }
}
