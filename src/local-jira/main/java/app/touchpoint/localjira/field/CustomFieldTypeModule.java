package app.touchpoint.localjira.field;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code <customfield-type>} module.
 *
 * @param nameKey of the text that names it; empty for the plain name
 * @param type made by the app's container, initialised
 * @param searchers complete keys
 * @param templates locations by {@code view}, {@code edit}, {@code column-view}, {@code xml}
 */
record CustomFieldTypeModule(
        String completeKey,
        App app,
        Optional<String> nameKey,
        String name,
        CustomFieldType<?, ?> type,
        List<String> searchers,
        Map<String, String> templates)
        implements PluginModule {

    static CustomFieldTypeModule read(ModuleElement element, App app) {
        element.onlyChildren("description", "valid-searcher", "resource", "category");
        Map<String, String> templates = new LinkedHashMap<>();
        for (ModuleElement resource : element.children("resource")) {
            if (!resource.required("type").equals("velocity")) {
                throw new UnsupportedOperationException("Local Jira supports only Velocity views of field types.");
            }
            templates.put(resource.required("name"), resource.required("location"));
        }
        return new CustomFieldTypeModule(
                app.completeKey(element.required("key")),
                app,
                element.attribute("i18n-name-key"),
                element.attribute("name").orElse(element.required("key")),
                app.container().create(element.required("class"), CustomFieldType.class),
                element.children("valid-searcher").stream()
                        .map(searcher -> searcher.required("package") + ":" + searcher.required("key"))
                        .toList(),
                templates);
    }
}
