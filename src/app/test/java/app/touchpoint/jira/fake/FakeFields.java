package app.touchpoint.jira.fake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Custom fields with one context each. */
public final class FakeFields {

    /** To be handed to what is tested. */
    public final CustomFieldManager manager = mock(CustomFieldManager.class);

    private final Map<Long, CustomField> fields = new LinkedHashMap<>();
    private final Map<Long, List<FieldConfigScheme>> contexts = new LinkedHashMap<>();

    public FakeFields() {
        lenient()
                .when(manager.getCustomFieldObject(any(Long.class)))
                .thenAnswer(call -> fields.get((Long) call.getArgument(0)));
        lenient()
                .when(manager.getCustomFieldObject(anyString()))
                .thenAnswer(call ->
                        fields.get(Long.valueOf(call.<String>getArgument(0).replace("customfield_", ""))));
        lenient()
                .when(manager.getCustomFieldObjectsByName(anyString()))
                .thenAnswer(call -> fields.values().stream()
                        .filter(field -> field.getName().equals(call.getArgument(0)))
                        .toList());
    }

    /** A field of that type with a context for the project alone; the configuration's id is the field's. */
    public CustomField add(long id, String name, String typeKey, Project project) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        lenient().when(type.getKey()).thenReturn(typeKey);
        lenient().when(field.getIdAsLong()).thenReturn(id);
        lenient().when(field.getId()).thenReturn("customfield_" + id);
        lenient().when(field.getName()).thenReturn(name);
        lenient().doReturn(type).when(field).getCustomFieldType();
        lenient().when(field.getConfigurationSchemes()).thenAnswer(call -> List.copyOf(contextsOf(id)));
        fields.put(id, field);
        contexts.put(id, new ArrayList<>());
        addContext(id, id, List.of(project), field);
        return field;
    }

    /** Another context of a field; for no project it is for all of them. */
    public FieldConfigScheme addContext(long fieldId, long contextId, List<Project> projects) {
        return addContext(fieldId, contextId, projects, known(fieldId));
    }

    private FieldConfigScheme addContext(long fieldId, long contextId, List<Project> projects, CustomField field) {
        FieldConfig config = mock(FieldConfig.class);
        lenient().when(config.getId()).thenReturn(contextId);
        lenient().when(config.getCustomField()).thenReturn(field);
        FieldConfigScheme context = mock(FieldConfigScheme.class);
        lenient().when(context.getId()).thenReturn(contextId);
        lenient().when(context.getName()).thenReturn("Context " + contextId);
        lenient().when(context.getOneAndOnlyConfig()).thenReturn(config);
        lenient().when(context.getAssociatedProjectObjects()).thenReturn(projects);
        lenient().when(context.getAssociatedIssueTypes()).thenReturn(List.of());
        lenient().when(context.isGlobal()).thenReturn(projects.isEmpty());
        contextsOf(fieldId).add(context);
        return context;
    }

    /** The only configuration of a field. */
    public FieldConfig config(long fieldId) {
        return Objects.requireNonNull(contextsOf(fieldId).get(0).getOneAndOnlyConfig());
    }

    /** Deletes a field as an administrator of Jira may. */
    public void remove(long fieldId) {
        fields.remove(fieldId);
    }

    /** Removes all contexts of a field. */
    public void removeContexts(long fieldId) {
        contextsOf(fieldId).clear();
    }

    /** All of them by id. */
    public Map<Long, CustomField> all() {
        return fields;
    }

    private CustomField known(long fieldId) {
        return Objects.requireNonNull(fields.get(fieldId));
    }

    private List<FieldConfigScheme> contextsOf(long fieldId) {
        return Objects.requireNonNull(contexts.get(fieldId));
    }
}
