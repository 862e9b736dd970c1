package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.search.FieldMatching;
import java.util.Optional;

/** How a custom field is matched: its searcher decides, as in Jira, so a plugin's type is searched by a system searcher. */
final class CustomFieldMatching {

    private CustomFieldMatching() {}

    /** Empty for a field without a searcher, which JQL does not know. */
    static Optional<FieldMatching> of(LocalCustomField field) {
        String searcher = field.searcherKey();
        if (searcher == null) {
            return Optional.empty();
        }
        if (!searcher.startsWith(FieldTypes.SYSTEM)) {
            throw new UnsupportedOperationException("The searcher " + searcher + " of the field " + field.name()
                    + ": local Jira has the system's only.");
        }
        return Optional.of(
                switch (searcher.substring(FieldTypes.SYSTEM.length())) {
                    case "exactnumber", "numberrange" -> FieldMatching.NUMBER;
                    case "textsearcher" -> FieldMatching.TEXT;
                    case "exacttextsearcher" -> FieldMatching.WORD;
                    case "multiselectsearcher", "userpickergroupsearcher" -> FieldMatching.NAMED;
                    case "daterange" -> FieldMatching.DAY;
                    default ->
                        throw new UnsupportedOperationException("The searcher " + searcher + " of the field "
                                + field.name() + " is not supported by local Jira.");
                });
    }
}
