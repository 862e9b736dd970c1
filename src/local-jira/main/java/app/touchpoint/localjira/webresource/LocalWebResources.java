package app.touchpoint.localjira.webresource;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.template.Html;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The web resources of enabled apps as their modules say (A-webresource-01), and what local Jira declares of its own. */
public final class LocalWebResources implements WebResources {

    private final Modules modules;
    private final Texts texts;
    private final Map<String, List<String>> declared = new ConcurrentHashMap<>();

    /** Reads modules at each page. */
    public LocalWebResources(Modules modules, Texts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /** Reads {@code <web-resource>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return List.of(WebResourceModule.read(element, app));
    }

    @Override
    public void declare(String completeKey, List<String> urls) {
        declared.put(completeKey, List.copyOf(urls));
    }

    @Override
    public String tags(PageResources required, Collection<String> contexts, String contextPath, Locale locale) {
        Set<String> wanted = new LinkedHashSet<>(contexts);
        wanted.addAll(required.contexts());
        Set<String> keys = new LinkedHashSet<>();
        required.keys().forEach(key -> addWithDependencies(key, keys, new ArrayList<>()));
        modules.enabled(WebResourceModule.class).stream()
                .filter(module -> module.contexts().stream().anyMatch(wanted::contains))
                .forEach(module -> addWithDependencies(module.completeKey(), keys, new ArrayList<>()));
        StringBuilder tags = new StringBuilder();
        Set<String> urls = new LinkedHashSet<>();
        keys.forEach(key -> urls.addAll(urls(key, locale)));
        urls.stream().filter(url -> isStyle(url)).forEach(url -> tags.append(style(contextPath + url)));
        urls.stream().filter(url -> !isStyle(url)).forEach(url -> tags.append(script(contextPath + url)));
        return tags.toString();
    }

    private void addWithDependencies(String key, Set<String> done, List<String> path) {
        if (done.contains(key)) {
            return;
        }
        if (path.contains(key)) {
            throw new IllegalStateException("Web resources depend on each other in a circle: " + path + ".");
        }
        if (!declared.containsKey(key)) {
            WebResourceModule module = module(key)
                    .orElseThrow(() -> new IllegalStateException("There is no web resource " + key
                            + (path.isEmpty() ? "." : ", on which " + path.get(path.size() - 1) + " depends.")));
            path.add(key);
            module.dependencies().forEach(dependency -> addWithDependencies(dependency, done, path));
            path.remove(key);
        }
        done.add(key);
    }

    Optional<WebResourceModule> module(String completeKey) {
        // No stream: a page asks for dozens.
        for (WebResourceModule module : modules.enabled(WebResourceModule.class)) {
            if (module.completeKey().equals(completeKey)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    Texts texts() {
        return texts;
    }

    /** The addresses of a resource's style sheets and scripts; version and language are part of them so that caches can keep them. */
    private List<String> urls(String key, Locale locale) {
        List<String> own = declared.get(key);
        if (own != null) {
            return own;
        }
        return module(key).stream()
                .flatMap(module -> module.files().stream()
                        .map(WebResourceModule.File::name)
                        .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
                        .map(name -> "/s/" + module.app().version() + "/" + locale.getLanguage()
                                + "/_/download/resources/" + key + "/" + name))
                .toList();
    }

    private static boolean isStyle(String url) {
        return url.endsWith(".css");
    }

    private static String style(String url) {
        return "<link rel=\"stylesheet\" href=\"" + Html.escape(url) + "\">\n";
    }

    private static String script(String url) {
        return "<script src=\"" + Html.escape(url) + "\" defer></script>\n";
    }

    @Override
    public HttpServlet servlet() {
        return new ResourceServlet(this);
    }
}
