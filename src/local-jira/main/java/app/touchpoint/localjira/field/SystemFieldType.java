package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of custom fields that come with Jira and that local Jira supports, with the searchers each may have (A-field-01). */
enum SystemFieldType implements CustomFieldType<Object, Object> {
    FLOAT("float", "Number Field", FieldKind.NUMBER, "exactnumber", "numberrange"),
    TEXT_FIELD("textfield", "Text Field (single line)", FieldKind.TEXT, "textsearcher", "exacttextsearcher"),
    TEXT_AREA("textarea", "Text Field (multi-line)", FieldKind.TEXT_AREA, "textsearcher"),
    SELECT("select", "Select List (single choice)", FieldKind.SELECT, "multiselectsearcher"),
    USER_PICKER("userpicker", "User Picker (single user)", FieldKind.USER, "userpickergroupsearcher"),
    DATE_PICKER("datepicker", "Date Picker", FieldKind.DATE, "daterange");

    private static final Map<String, SystemFieldType> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(type -> type.key, type -> type));

    private final String key;
    private final String label;
    private final FieldKind kind;
    private final List<String> searchers;

    SystemFieldType(String key, String label, FieldKind kind, String... searchers) {
        this.key = FieldTypes.SYSTEM + key;
        this.label = label;
        this.kind = kind;
        this.searchers = List.of(searchers).stream()
                .map(searcher -> FieldTypes.SYSTEM + searcher)
                .toList();
    }

    static Optional<SystemFieldType> of(String completeKey) {
        return Optional.ofNullable(BY_KEY.get(completeKey));
    }

    FieldKind kind() {
        return kind;
    }

    /** Complete keys. */
    List<String> searchers() {
        return searchers;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public void init(CustomFieldTypeModuleDescriptor descriptor) {
        throw new UnsupportedOperationException("CustomFieldType.init of the system's type " + key);
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return new CustomFieldTypeModuleDescriptor() {
            @Override
            public String getCompleteKey() {
                return key;
            }

            @Override
            public String getName() {
                return label;
            }
        };
    }

    @Override
    public String getStringFromSingularObject(Object singular) {
        throw new UnsupportedOperationException("CustomFieldType.getStringFromSingularObject of " + key);
    }

    @Override
    public @Nullable Object getSingularObjectFromString(@Nullable String text) {
        throw new UnsupportedOperationException("CustomFieldType.getSingularObjectFromString of " + key);
    }

    /** What the issue has stored; the issue itself knows how to read it. */
    @Override
    public @Nullable Object getValueFromIssue(CustomField field, Issue issue) {
        return issue.getCustomFieldValue(field);
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem) {
        return new HashMap<>();
    }
}
