package app.touchpoint.localjira.web.navigator;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Texts;
import app.touchpoint.localjira.web.value.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which columns a search shows: those of the address, else Jira's usual ones and the custom fields that the query names. */
final class Columns {

    static final String PARAMETER = "column";

    private static final List<String> USUAL =
            List.of("issuetype", "issuekey", "summary", "assignee", "priority", "status", "updated");

    private final CustomFields customFields;

    Columns(CustomFields customFields) {
        this.customFields = customFields;
    }

    /** Something to tick. */
    public record Choice(String id, String name) {}

    List<String> of(PageRequest request, String jql) {
        String[] chosen = request.http().getParameterValues(PARAMETER);
        if (chosen != null) {
            return Stream.of(chosen).filter(this::exists).distinct().toList();
        }
        List<String> ids = new ArrayList<>(USUAL);
        String text = jql.toLowerCase(Locale.ROOT);
        customFields.all().stream()
                .filter(field -> isNamedIn(text, field))
                .map(LocalCustomField::id)
                .forEach(ids::add);
        return ids;
    }

    /** Every field that can be a column: the system's, then custom fields by name. */
    List<Choice> choices(Texts texts) {
        FieldNames names = new FieldNames(customFields);
        return Stream.concat(
                        FieldNames.SYSTEM.stream(), customFields.all().stream().map(LocalCustomField::id))
                .map(id -> new Choice(id, names.of(id, texts)))
                .toList();
    }

    private boolean exists(String id) {
        return FieldNames.SYSTEM.contains(id) || customFields.byId(id).isPresent();
    }

    private static boolean isNamedIn(String jql, LocalCustomField field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        boolean single = name.matches("\\w+") && jql.matches("(?s).*\\b" + name + "\\b.*");
        return single || jql.contains("\"" + name + "\"") || jql.contains("cf[" + field.number() + "]");
    }
}
