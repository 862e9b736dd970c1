package app.touchpoint.jira.field;

import app.touchpoint.core.touchpoint.Gap;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that is computed: Soll minus Ist, positive where there is work to do. No value where either is missing or off the scale.
 *
 * <p>It has no provider of non-null fields (Jira 8.10 and up): without one Jira asks every issue in the field's context, which is what a
 * computed value needs, and whether such a provider still has two methods in Jira 11 nobody has seen.
 */
public class GapCFType extends CalculatedCFType<Double, Double> implements RestAwareCustomFieldType {

    private final GapInputs inputs;
    private final GapGraph graph;

    @Inject
    public GapCFType(GapInputs inputs, GapGraph graph) {
        this.inputs = inputs;
        this.graph = graph;
    }

    @Override
    public @Nullable Double getValueFromIssue(CustomField field, Issue issue) {
        return inputs.gapOf(issue).map(Gap::value).orElse(null);
    }

    @Override
    public String getStringFromSingularObject(Double singular) {
        return Double.toString(singular);
    }

    /** The number of a text as {@link #getStringFromSingularObject} writes it; null when it is none. */
    @Override
    public @Nullable Double getSingularObjectFromString(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Adds what {@link GapGraph} gives and {@code gapNumber} for the templates; none of them where there is no gap. */
    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        if (issue != null) {
            parameters.putAll(graph.of(issue));
            inputs.gapOf(issue).ifPresent(gap -> parameters.put("gapNumber", getStringFromSingularObject(gap.value())));
        }
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("number", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, @Nullable FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
