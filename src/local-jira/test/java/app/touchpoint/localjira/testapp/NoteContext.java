package app.touchpoint.localjira.testapp;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the test app's panel. */
public class NoteContext implements ContextProvider {

    private final Notes notes;
    private boolean fails;

    /** Gets the bean. */
    public NoteContext(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {
        fails = Boolean.parseBoolean(params.get("fails"));
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (fails) {
            throw new IllegalStateException("The panel fails.");
        }
        Map<String, Object> filled = new HashMap<>(context);
        filled.put("notes", notes.all());
        filled.put("markup", "<b>& \"'</b>");
        filled.put("boldHtml", "<b>bold</b>");
        filled.put("listed", new Listed());
        filled.put("rows", List.of(Map.of("name", "one"), Map.of("name", "two")));
        return filled;
    }

    /** An object of the app. */
    public static class Listed {

        /** On the allowlist. */
        public String getAllowed() {
            return "allowed";
        }

        /** Not on it. */
        public String getSecret() {
            return "secret";
        }
    }
}
