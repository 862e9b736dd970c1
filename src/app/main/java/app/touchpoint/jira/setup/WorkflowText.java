package app.touchpoint.jira.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The workflow of touchpoints as XML, with the ids of this Jira's statuses and names in the chosen language. */
final class WorkflowText {

    private static final String RESOURCE = "/workflows/touchpoint.xml";

    private WorkflowText() {}

    /** Fills in each {@code ${key}}; values are escaped. Throws when one is left over. */
    static String fill(Map<String, String> values) {
        String xml = read();
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml = xml.replace("${" + value.getKey() + "}", escape(value.getValue()));
        }
        if (xml.contains("${")) {
            throw new IllegalStateException("The workflow has a gap: " + xml.substring(xml.indexOf("${")));
        }
        return xml;
    }

    private static String read() {
        try (InputStream in = WorkflowText.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The app lacks " + RESOURCE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
