package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.template.AppTemplatesPart;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fragments of enabled apps, with conditions, labels in the user's language and Velocity views. */
public final class LocalFragments implements Fragments {

    private static final Logger LOG = LoggerFactory.getLogger(LocalFragments.class);

    private final Modules modules;
    private final AppTemplatesPart templates;
    private final Texts texts;
    private final Supplier<JiraAuthenticationContext> authentication;

    /** Reads modules at each page; who is there and in which language is asked at that time. */
    public LocalFragments(
            Modules modules,
            AppTemplatesPart templates,
            Texts texts,
            Supplier<JiraAuthenticationContext> authentication) {
        this.modules = modules;
        this.templates = templates;
        this.texts = texts;
        this.authentication = authentication;
    }

    /** Reads {@code <web-item>}. */
    public List<? extends PluginModule> readItem(ModuleElement element, App app) {
        return List.of(WebItemModule.read(element, app));
    }

    /** Reads {@code <web-section>}. */
    public List<? extends PluginModule> readSection(ModuleElement element, App app) {
        return List.of(WebSectionModule.read(element, app));
    }

    /** Reads {@code <web-panel>}. */
    public List<? extends PluginModule> readPanel(ModuleElement element, App app) {
        return List.of(WebPanelModule.read(element, app));
    }

    @Override
    public List<Link> links(String section, FragmentContext context) {
        Map<String, Object> values = values(context);
        return modules.enabled(WebItemModule.class).stream()
                .filter(item -> item.section().equals(section))
                .filter(item -> item.condition().holds(values))
                .sorted(Comparator.comparingInt(WebItemModule::weight))
                .map(item -> link(item, context))
                .toList();
    }

    private Link link(WebItemModule item, FragmentContext context) {
        String url = LinkTemplate.fill(item.url(), context);
        return new Link(
                item.completeKey(),
                item.linkId(),
                item.label().in(locale(), texts),
                url.startsWith("/") ? context.request().getContextPath() + url : url,
                item.styleClass(),
                item.tooltip().in(locale(), texts),
                item.params(),
                item.weight());
    }

    @Override
    public List<Section> sections(String location, FragmentContext context) {
        Map<String, Object> values = values(context);
        return modules.enabled(WebSectionModule.class).stream()
                .filter(section -> section.location().equals(location))
                .filter(section -> section.condition().holds(values))
                .sorted(Comparator.comparingInt(WebSectionModule::weight))
                .map(section ->
                        new Section(section.key(), location, section.label().in(locale(), texts), section.weight()))
                .toList();
    }

    @Override
    public List<Panel> panels(String location, FragmentContext context) {
        Map<String, Object> values = values(context);
        return modules.enabled(WebPanelModule.class).stream()
                .filter(panel -> panel.location().equals(location))
                .filter(panel -> panel.condition().holds(values))
                .sorted(Comparator.comparingInt(WebPanelModule::weight))
                .map(panel -> panel(panel, context, values))
                .toList();
    }

    @Override
    public Optional<Panel> panel(String completeKey, FragmentContext context) {
        Map<String, Object> values = values(context);
        return modules.enabled(WebPanelModule.class).stream()
                .filter(panel -> panel.completeKey().equals(completeKey))
                .filter(panel -> panel.condition().holds(values))
                .map(panel -> panel(panel, context, values))
                .findFirst();
    }

    private Locale locale() {
        return authentication.get().getLocale();
    }

    private Panel panel(WebPanelModule module, FragmentContext context, Map<String, Object> values) {
        return new Panel(
                module.completeKey(),
                module.key(),
                module.label().in(locale(), texts),
                module.weight(),
                module.ajax(),
                () -> html(module, context, values));
    }

    /** A panel that fails is blank (A-fragment-01). */
    private String html(WebPanelModule module, FragmentContext context, Map<String, Object> values) {
        try {
            Map<String, Object> parameters = new LinkedHashMap<>(values);
            parameters.putAll(TemplateContext.of(context.request(), texts, locale()));
            module.provider()
                    .ifPresent(provider -> parameters.putAll(provider.getContextMap(new LinkedHashMap<>(values))));
            return templates.of(module.app()).render(module.template(), parameters);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The web panel {} failed and is left blank.", module.completeKey(), e);
            return "";
        }
    }

    /** What conditions and context providers get: the place's values and the helper made of them. */
    private Map<String, Object> values(FragmentContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        ApplicationUser user = authentication.get().getLoggedInUser();
        if (user != null) {
            values.put("user", user);
        }
        values.putAll(context.values());
        values.put(
                "helper",
                new JiraHelper(
                        context.request(),
                        context.value("project", Project.class).orElse(null),
                        context.values()));
        return values;
    }
}
