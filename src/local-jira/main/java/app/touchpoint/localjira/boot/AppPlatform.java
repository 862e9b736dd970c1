package app.touchpoint.localjira.boot;

import app.touchpoint.localjira.anonymise.Anonymisations;
import app.touchpoint.localjira.ao.ActiveObjectsPart;
import app.touchpoint.localjira.cache.LocalCaches;
import app.touchpoint.localjira.dashboard.DashboardItems;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.event.LocalEventPublisher;
import app.touchpoint.localjira.event.LosableEvents;
import app.touchpoint.localjira.field.AppFieldTypes;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.fragment.Fragments;
import app.touchpoint.localjira.fragment.LocalFragments;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.AppServices;
import app.touchpoint.localjira.host.Apps;
import app.touchpoint.localjira.host.ModuleReader;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.jqlfunction.AppJqlFunctions;
import app.touchpoint.localjira.lock.LocalLocks;
import app.touchpoint.localjira.mail.LocalMailQueue;
import app.touchpoint.localjira.mail.SentMails;
import app.touchpoint.localjira.pluginrest.LocalPluginRest;
import app.touchpoint.localjira.pluginrest.PluginRest;
import app.touchpoint.localjira.sal.LocalI18nResolver;
import app.touchpoint.localjira.sal.LocalTexts;
import app.touchpoint.localjira.sal.LocalWebSudoManager;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.schedule.LocalScheduler;
import app.touchpoint.localjira.schedule.RepeatedJobs;
import app.touchpoint.localjira.template.AppTemplatesPart;
import app.touchpoint.localjira.template.PageTemplates;
import app.touchpoint.localjira.template.Templates;
import app.touchpoint.localjira.webresource.LocalPageBuilder;
import app.touchpoint.localjira.webresource.LocalWebResources;
import app.touchpoint.localjira.webresource.WebResources;
import app.touchpoint.localjira.webwork.Actions;
import app.touchpoint.localjira.webwork.LocalActions;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What every Atlassian product offers to apps, before anything of Jira's own: events, caches, locks, jobs, texts, web resources,
 * fragments, actions, REST. Made first, since Jira's parts use it; the app is loaded last.
 */
public final class AppPlatform implements AutoCloseable {

    private final Services services;
    private final Modules modules = new Modules();
    private final LocalTexts texts = new LocalTexts();
    private final AppTemplatesPart templates = new AppTemplatesPart(modules);
    private final ActiveObjectsPart activeObjects;
    private final LocalScheduler scheduler;
    private final LocalWebResources webResources = new LocalWebResources(modules, texts);
    private final LocalFragments fragments;
    private final LocalActions actions;
    private final LocalPluginRest rest;
    private final Anonymisations anonymisations;
    private final DashboardItems dashboardItems;

    /** Adds its services to those of local Jira. */
    public AppPlatform(Services services, Database database, Clock clock, Hostility hostility) {
        this.services = services;
        texts.addBundle(AppPlatform.class.getClassLoader(), "i18n/jira");
        this.activeObjects = new ActiveObjectsPart(database);
        this.scheduler = new LocalScheduler(clock);
        this.fragments =
                new LocalFragments(modules, templates, texts, () -> services.get(JiraAuthenticationContext.class));
        this.actions = new LocalActions(modules, templates, texts, services);
        this.rest = new LocalPluginRest(modules, services);
        this.anonymisations = new Anonymisations(modules, () -> services.get(Users.class));
        this.dashboardItems = new DashboardItems(database, modules);
        WebSudo webSudo = new WebSudo(clock);
        LocalEventPublisher events = new LocalEventPublisher(hostility);
        services.add(EventPublisher.class, events);
        services.add(LosableEvents.class, events);
        services.add(CacheManager.class, new LocalCaches(clock));
        services.add(ClusterLockService.class, new LocalLocks());
        services.add(SchedulerService.class, scheduler);
        services.add(RepeatedJobs.class, scheduler);
        LocalMailQueue mails = new LocalMailQueue();
        services.add(MailQueue.class, mails);
        services.add(SentMails.class, mails);
        services.add(I18nResolver.class, new LocalI18nResolver(texts, locale()));
        services.add(WebSudoManager.class, new LocalWebSudoManager(webSudo));
        services.add(PageBuilderService.class, new LocalPageBuilder());
        services.add(Texts.class, texts);
        services.add(WebSudo.class, webSudo);
        services.add(Templates.class, new PageTemplates());
        services.add(WebResources.class, webResources);
        services.add(Fragments.class, fragments);
        services.add(Actions.class, actions);
        services.add(PluginRest.class, rest);
        services.add(Anonymisations.class, anonymisations);
        services.add(DashboardItems.class, dashboardItems);
    }

    /** The language of the thread's user, asked for at each use: the directory is not there yet when this is made. */
    private Supplier<Locale> locale() {
        return () -> services.get(JiraAuthenticationContext.class).getLocale();
    }

    /**
     * Makes ready for apps, once all services are there.
     *
     * @param storage a folder for Felix
     */
    public Apps apps(Path storage, FieldTypes types) {
        AppFieldTypes fieldTypes = new AppFieldTypes(types, templates, texts, locale());
        AppJqlFunctions jqlFunctions = new AppJqlFunctions(services);
        Map<String, ModuleReader> readers = new LinkedHashMap<>();
        readers.put("ao", activeObjects::read);
        readers.put("customfield-type", fieldTypes::read);
        readers.put("dashboard-item", dashboardItems::read);
        readers.put("jql-function", jqlFunctions::read);
        readers.put("rest", rest::read);
        readers.put("rest-migration", (element, app) -> List.of()); // Means nothing since Jira 11 (A-host-06).
        readers.put("user-anonymization-handler", anonymisations::readAnonymisation);
        readers.put("user-key-change-handler", anonymisations::readKeyChange);
        readers.put("velocity-allowlist", templates::read);
        readers.put("web-item", fragments::readItem);
        readers.put("web-panel", fragments::readPanel);
        readers.put("web-resource", webResources::read);
        readers.put("web-section", fragments::readSection);
        readers.put("webwork1", actions::read);
        return new Apps(
                storage,
                modules,
                readers,
                new Imports(),
                List.of(texts, templates, fieldTypes, jqlFunctions, activeObjects, new Announcement()));
    }

    @Override
    public void close() {
        scheduler.close();
        anonymisations.close();
    }

    /** Active Objects is the app's own, everything else the same for all. */
    private final class Imports implements AppServices {

        @Override
        public <T> T get(App app, Class<T> type) {
            return type == ActiveObjects.class ? type.cast(activeObjects.of(app)) : services.get(type);
        }
    }

    private final class Announcement implements AppListener {

        @Override
        public void enabled(App app, List<PluginModule> enabledModules) {
            services.get(EventPublisher.class).publish(new PluginEnabledEvent(app::key));
        }
    }
}
