package app.touchpoint.localjira.field;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.template.AppTemplatesPart;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Offers the field types of enabled apps to {@link FieldTypes} and takes them back. */
public final class AppFieldTypes implements AppListener {

    private final FieldTypes fieldTypes;
    private final AppTemplatesPart templates;
    private final Texts texts;
    private final Supplier<Locale> locale;

    /** Views are rendered in the language of the thread's user. */
    public AppFieldTypes(FieldTypes fieldTypes, AppTemplatesPart templates, Texts texts, Supplier<Locale> locale) {
        this.fieldTypes = fieldTypes;
        this.templates = templates;
        this.texts = texts;
        this.locale = locale;
    }

    /** Reads {@code <customfield-type>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return List.of(CustomFieldTypeModule.read(element, app));
    }

    @Override
    public void enabled(App app, List<PluginModule> modules) {
        modules.stream()
                .filter(CustomFieldTypeModule.class::isInstance)
                .map(CustomFieldTypeModule.class::cast)
                .forEach(this::offer);
    }

    private void offer(CustomFieldTypeModule module) {
        String name =
                module.nameKey().map(key -> texts.text(Locale.ENGLISH, key)).orElse(module.name());
        module.type().init(new Descriptor(module.completeKey(), name));
        fieldTypes.register(new FieldTypes.PluginFieldType(
                module.completeKey(),
                name,
                "",
                module.searchers(),
                module.type(),
                (resource, context) -> render(module, resource, context)));
    }

    private Optional<String> render(CustomFieldTypeModule module, String resource, Map<String, Object> context) {
        String location = module.templates().get(resource);
        if (location == null) {
            return Optional.empty();
        }
        Map<String, Object> parameters = new LinkedHashMap<>(context);
        parameters.put("i18n", new app.touchpoint.localjira.fragment.TemplateContext.I18n(texts, locale.get()));
        return Optional.of(templates.of(module.app()).render(location, parameters));
    }

    @Override
    public void disabled(App app, List<PluginModule> modules) {
        modules.stream()
                .filter(CustomFieldTypeModule.class::isInstance)
                .forEach(module -> fieldTypes.unregister(module.completeKey()));
    }

    private record Descriptor(String completeKey, String name) implements CustomFieldTypeModuleDescriptor {

        @Override
        public String getCompleteKey() {
            return completeKey;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
