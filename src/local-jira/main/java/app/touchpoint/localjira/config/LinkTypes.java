package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Optional;

/** The types of issue links. */
public interface LinkTypes {

    List<LocalLinkType> all();

    Optional<LocalLinkType> byId(long id);

    List<LocalLinkType> byName(String name);

    LocalLinkType create(String name, String outward, String inward, String style);

    void delete(long id);
}
