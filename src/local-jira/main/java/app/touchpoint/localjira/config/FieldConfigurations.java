package app.touchpoint.localjira.config;

import java.util.Set;

/** Which fields have to have a value where (A-config-11). */
public interface FieldConfigurations {

    /** Makes a configuration with the ids of its required fields; its id. */
    long create(String name, Set<String> requiredFieldIds);

    /** Gives a project the configuration in place of what it had. */
    void assign(long projectId, long configurationId);

    /** Ids of the fields that are required in a project; empty where it has the default configuration. */
    Set<String> required(long projectId);
}
