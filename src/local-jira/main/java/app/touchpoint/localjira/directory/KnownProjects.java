package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Optional;

/** What permissions need to know about projects; the package that keeps projects implements it. */
public interface KnownProjects {

    /** Ids of all projects, archived ones too, ascending. */
    List<Long> ids();

    /** The key of the lead of a project; empty for an unknown project. */
    Optional<String> leadKey(long projectId);

    boolean isArchived(long projectId);
}
