package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of issue links. */
public interface LinkTypes {

    List<LocalLinkType> all();

    Optional<LocalLinkType> byId(long id);

    List<LocalLinkType> byName(String name);

    LocalLinkType create(String name, String outward, String inward, @Nullable String style);

    void delete(long id);
}
