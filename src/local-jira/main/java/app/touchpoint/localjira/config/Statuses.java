package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Optional;

/** The statuses, priorities and resolutions of the instance. */
public interface Statuses {

    List<LocalStatus> all();

    Optional<LocalStatus> byId(String id);

    Optional<LocalStatus> byName(String name);

    LocalStatus create(String name, String description, LocalStatus.Category category);

    LocalPriority createPriority(String name, String description, boolean isDefault);

    /** All priorities, the most urgent first. */
    List<LocalPriority> priorities();

    /** The priority of a new issue that names none. */
    LocalPriority defaultPriority();

    LocalResolution createResolution(String name, String description);

    /** All resolutions, in the order in which they were made. */
    List<LocalResolution> resolutions();
}
