package app.touchpoint.localjira.template;

import app.touchpoint.localjira.host.App;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.jspecify.annotations.Nullable;

/** The templates in one app's jar, under Jira's rules: escaped, methods on the allowlist only, no file from elsewhere (A-template-04). */
public final class AppTemplates {

    private final VelocityEngine engine = new VelocityEngine();

    AppTemplates(App app, Allowlist allowlist) {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new Slf4jLog());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        engine.setProperty("jar.resource.loader.instance", new JarLoader(app));
        engine.setProperty("jar.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.PARSE_DIRECTIVE_MAXDEPTH, "10");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        // Macros belong to the template that defines them, else two templates with a macro of one name would disturb
        // each other.
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start for " + app.key() + ".", e);
        }
    }

    /**
     * Renders a template of the app.
     *
     * @param name its name in the jar, with or without the leading slash
     * @throws IllegalArgumentException if the jar has no such template
     * @throws IllegalStateException if it cannot be parsed or a method that it calls throws
     */
    public String render(String name, Map<String, ?> parameters) {
        return render(name, parameters, unknown -> null);
    }

    /**
     * The same, with someone to ask for names that the parameters lack; null from there means that there is no such name.
     *
     * @see #render(String, Map)
     */
    public String render(String name, Map<String, ?> parameters, Function<String, @Nullable Object> others) {
        VelocityContext context = new VelocityContext() {
            @Override
            public @Nullable Object internalGet(String key) {
                return internalContainsKey(key) ? super.internalGet(key) : others.apply(key);
            }
        };
        parameters.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEscaping());
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            GuardedUberspect.REFUSED.remove();
            engine.mergeTemplate(name, "UTF-8", context, out);
        } catch (ResourceNotFoundException e) {
            throw new IllegalArgumentException("The app has no template " + name + ".", e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot render " + name + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static final class JarLoader extends ResourceLoader {

        private final App app;

        private JarLoader(App app) {
            this.app = app;
        }

        @Override
        public void init(ExtendedProperties configuration) {}

        @Override
        public InputStream getResourceStream(String name) throws ResourceNotFoundException {
            InputStream found = name.endsWith(".vm") && !name.contains("..")
                    ? app.container().resource(name)
                    : null;
            if (found == null) {
                throw new ResourceNotFoundException("No template " + name + " in " + app.key());
            }
            return found;
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
