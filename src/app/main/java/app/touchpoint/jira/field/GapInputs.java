package app.touchpoint.jira.field;

import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads Ist and Soll of an issue. Which fields these are is known from memory ({@link ProjectSetup}), never asked per issue. */
@Component
public class GapInputs {

    private final ProjectSetup setup;
    private final CustomFieldManager fields;

    public GapInputs(ProjectSetup setup, CustomFieldManager fields) {
        this.setup = setup;
        this.fields = fields;
    }

    /** Soll minus Ist; empty when either is missing or off the scale of 0 to 10, and before the first set-up. */
    Optional<Gap> gapOf(Issue issue) {
        return Gap.between(ist(issue), soll(issue));
    }

    /** The stored Ist. */
    public Reading ist(Issue issue) {
        return read(issue, Item.FIELD_IST);
    }

    /** The stored Soll. */
    public Reading soll(Issue issue) {
        return read(issue, Item.FIELD_SOLL);
    }

    private Reading read(Issue issue, Item item) {
        CustomField field = setup.shared(item)
                .map(id -> fields.getCustomFieldObject(Long.valueOf(id)))
                .orElse(null);
        return Reading.of(field == null ? null : number(issue.getCustomFieldValue(field)));
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }
}
