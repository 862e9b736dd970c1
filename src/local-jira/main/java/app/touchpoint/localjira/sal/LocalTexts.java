package app.touchpoint.localjira.sal;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.PluginModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Texts from property files: local Jira's own and those that enabled apps declare. A later bundle wins over an earlier one. */
public final class LocalTexts implements Texts, AppListener {

    private static final String ENGLISH = "en";
    private static final String GERMAN = "de";

    private final List<Bundle> bundles = new ArrayList<>();

    /** By language, of all bundles, as Jira is believed to keep its texts: a page asks for hundreds. Made anew when a bundle comes or goes. */
    private volatile Map<String, Map<String, String>> patterns = Map.of();

    /** One bundle in both languages; the unsuffixed file is English. */
    private record Bundle(ClassLoader loader, Properties english, Properties german) {}

    @Override
    public void addBundle(ClassLoader loader, String location) {
        Properties english = read(loader, location + ".properties");
        if (english.isEmpty()) {
            throw new IllegalStateException("There is no bundle of texts " + location + ".properties.");
        }
        synchronized (bundles) {
            bundles.add(new Bundle(loader, english, read(loader, location + "_de.properties")));
            merge();
        }
    }

    private void merge() {
        Map<String, String> english = new HashMap<>();
        Map<String, String> german = new HashMap<>();
        bundles.forEach(bundle -> {
            put(bundle.english(), english);
            put(bundle.english(), german);
            put(bundle.german(), german);
        });
        patterns = Map.of(ENGLISH, english, GERMAN, german);
    }

    private static void put(Properties texts, Map<String, String> all) {
        texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
    }

    private static Properties read(ClassLoader loader, String name) {
        Properties properties = new Properties();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts in " + name + ".", e);
        }
        return properties;
    }

    @Override
    public Optional<String> pattern(Locale locale, String key) {
        String language = locale.getLanguage().equals(GERMAN) ? GERMAN : ENGLISH;
        return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** Whether a format would say just that. Most texts are, and a page asks for hundreds. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    @Override
    public void enabled(App app, List<PluginModule> modules) {
        app.textBundles().forEach(location -> addBundle(app.loader(), location));
    }

    @Override
    public void disabled(App app, List<PluginModule> modules) {
        synchronized (bundles) {
            bundles.removeIf(bundle -> bundle.loader() == app.loader());
            merge();
        }
    }
}
