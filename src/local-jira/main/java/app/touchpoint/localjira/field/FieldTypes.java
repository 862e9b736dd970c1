package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of custom fields: the system's, and those that a plugin's {@code customfield-type} modules bring and take away. */
public interface FieldTypes {

    /** Prefix of the complete keys of the types and searchers that come with Jira. */
    String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Offers a plugin's type. */
    void register(PluginFieldType type);

    /** Takes it away when the plugin stops; the fields of the type stay and are hidden. */
    void unregister(String completeKey);

    Optional<PluginFieldType> plugin(String completeKey);

    /** The type as Jira's API has it, the system's or a plugin's. */
    Optional<CustomFieldType<?, ?>> implementation(String completeKey);

    /** Whether a type of that key is there, the system's or a plugin's. */
    boolean exists(String completeKey);

    /** Complete keys of the searchers that a type may have. */
    List<String> searchers(String completeKey);

    /** Whether that is the complete key of a searcher that comes with Jira. */
    boolean isSystemSearcher(String completeKey);

    /**
     * A type that a plugin brings.
     *
     * @param implementation the instance of the module's class
     */
    record PluginFieldType(
            String completeKey,
            String name,
            String description,
            List<String> searcherKeys,
            CustomFieldType<?, ?> implementation,
            Templates templates) {}

    /** The velocity resources of a module. */
    interface Templates {

        /**
         * Renders one.
         *
         * @param resource {@code view}, {@code edit}, {@code column-view} or {@code xml}
         * @return the markup; empty where the module has no such resource
         */
        Optional<String> render(String resource, Map<String, Object> context);
    }
}
