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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Texts from property files: local Jira's own and those that enabled apps declare. A later bundle wins over an earlier one. */
public final class LocalTexts implements Texts, AppListener {

    private final List<Bundle> bundles = new CopyOnWriteArrayList<>();

    /** One bundle in both languages; the unsuffixed file is English. */
    private record Bundle(ClassLoader loader, Properties english, Properties german) {

        @Nullable
        String pattern(Locale locale, String key) {
            String german = locale.getLanguage().equals("de") ? german().getProperty(key) : null;
            return german == null ? english().getProperty(key) : german;
        }
    }

    @Override
    public void addBundle(ClassLoader loader, String location) {
        Properties english = read(loader, location + ".properties");
        if (english.isEmpty()) {
            throw new IllegalStateException("There is no bundle of texts " + location + ".properties.");
        }
        bundles.add(0, new Bundle(loader, english, read(loader, location + "_de.properties")));
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
        return bundles.stream()
                .map(bundle -> Optional.ofNullable(bundle.pattern(locale, key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public void enabled(App app, List<PluginModule> modules) {
        app.textBundles().forEach(location -> addBundle(app.loader(), location));
    }

    @Override
    public void disabled(App app, List<PluginModule> modules) {
        bundles.removeIf(bundle -> bundle.loader() == app.loader());
    }
}
