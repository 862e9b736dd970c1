package app.touchpoint.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapCFTypeTest {

    private final ProjectSetup setup = mock(ProjectSetup.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final CustomField ist = mock(CustomField.class);
    private final CustomField soll = mock(CustomField.class);
    private final CustomField gap = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Expectations expectations = mock(Expectations.class);
    private final GapInputs inputs = new GapInputs(setup, fields);
    private final GapCFType type = new GapCFType(
            inputs, new GapGraph(expectations, new ClassWords(i18n, authentication), i18n, authentication));

    @BeforeEach
    void setUp() {
        when(setup.shared(Item.FIELD_IST)).thenReturn(Optional.of("10003"));
        when(setup.shared(Item.FIELD_SOLL)).thenReturn(Optional.of("10004"));
        when(fields.getCustomFieldObject(10_003L)).thenReturn(ist);
        when(fields.getCustomFieldObject(10_004L)).thenReturn(soll);
        when(authentication.getLocale()).thenReturn(Locale.GERMAN);
        when(expectations.thresholds(issue)).thenReturn(Thresholds.DEFAULT);
        when(expectations.of(issue))
                .thenAnswer(call -> Ratings.of(inputs.ist(issue), inputs.soll(issue), Reading.none()));
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
    }

    private void rated(@Nullable Double istValue, @Nullable Double sollValue) {
        when(issue.getCustomFieldValue(ist)).thenReturn(istValue);
        when(issue.getCustomFieldValue(soll)).thenReturn(sollValue);
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 3", "5.1, 8.1, 3", "9, 4, -5", "10, 0, -10", "0, 0, 0"})
    void valueIsSollMinusIst(double istValue, double sollValue, double expected) {
        rated(istValue, sollValue);
        assertThat(type.getValueFromIssue(gap, issue)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", 8", "5, ", ",", "11, 8", "5, -1", "NaN, 5"})
    void thereIsNoValueWithoutTwoRatingsOnTheScale(@Nullable Double istValue, @Nullable Double sollValue) {
        rated(istValue, sollValue);
        assertThat(type.getValueFromIssue(gap, issue)).isNull();
        assertThat(type.getVelocityParameters(issue, gap, null)).doesNotContainKeys("gapText", "gapNumber");
        assertThat(type.getJsonFromIssue(gap, issue, false, null)
                        .getStandardData()
                        .getData())
                .isNull();
    }

    @Test
    void thereIsNoValueBeforeTheFirstSetUp() {
        when(setup.shared(Item.FIELD_IST)).thenReturn(Optional.empty());
        rated(5.0, 8.0);
        assertThat(type.getValueFromIssue(gap, issue)).isNull();
    }

    @Test
    void templatesGetTextsOnly() {
        rated(5.5, 8.0);
        assertThat(type.getVelocityParameters(issue, gap, null))
                .containsEntry("gapText", "+2,5")
                .containsEntry("gapNumber", "2.5")
                .containsEntry("gapClass", "● touchpoint.matrix.class.okay")
                .containsEntry("gapIst", "66.0")
                .containsEntry("gapHint", "touchpoint.field.gap.open");
    }

    @Test
    void clientsGetANumber() {
        rated(5.5, 8.0);
        assertThat(type.getJsonFromIssue(gap, issue, false, null)
                        .getStandardData()
                        .getData())
                .isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "' 3 ', 3", "-1, -1"})
    void textsOfNumbersAreReadBack(String text, double expected) {
        assertThat(type.getSingularObjectFromString(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"abc", "''", "'2,5'"})
    void otherTextsAreNoValue(String text) {
        assertThat(type.getSingularObjectFromString(text)).isNull();
    }
}
