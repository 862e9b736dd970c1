package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issue security schemes: levels, each with those who see the issues on it. */
public interface SecuritySchemes {

    List<SecurityScheme> all();

    SecurityScheme create(String name, String description);

    Permissions.SecurityLevel addLevel(long schemeId, String name, String description);

    void addHolder(long levelId, Holder holder);

    /** Gives a project the scheme, or none with {@code null}. */
    void assign(long projectId, @Nullable Long schemeId);

    Optional<SecurityScheme> ofProject(long projectId);

    /** A scheme with its levels in the order in which they were added. */
    record SecurityScheme(long id, String name, String description, List<LevelHolders> levels) {}

    /** A level and those who see its issues. */
    record LevelHolders(Permissions.SecurityLevel level, List<Holder> holders) {}
}
