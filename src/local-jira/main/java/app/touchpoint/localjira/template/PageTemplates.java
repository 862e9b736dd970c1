package app.touchpoint.localjira.template;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * The templates of local Jira's own pages, which are trusted: no allowlist, but a reference to nothing is an error and not a blank.
 * Macros for all of them stand in {@code templates/web/macros.vm}.
 */
public final class PageTemplates implements Templates {

    private static final ReferenceInsertionEventHandler ESCAPE =
            (reference, value) -> value instanceof Html html ? html.text() : Html.escape(String.valueOf(value));

    private final VelocityEngine engine;

    /** Ready to render. */
    public PageTemplates() {
        engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "class");
        engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "templates/web/macros.vm");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start Velocity for local Jira's pages.", e);
        }
    }

    @Override
    public String render(String name, Map<String, ?> parameters) {
        VelocityContext context = new VelocityContext();
        parameters.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(ESCAPE);
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.mergeTemplate(name, "UTF-8", context, out);
        } catch (ResourceNotFoundException e) {
            throw new IllegalArgumentException("There is no template " + name + ".", e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot render " + name + ": " + e.getMessage(), e);
        }
        return out.toString();
    }
}
