package app.touchpoint.localjira.fragment;

import java.util.List;
import java.util.Optional;

/** What the enabled apps add to a page of local Jira; conditions are asked before anything is returned. */
public interface Fragments {

    /** The web items of a section, lightest first. */
    List<Link> links(String section, FragmentContext context);

    /** The web sections of a location, lightest first. */
    List<Section> sections(String location, FragmentContext context);

    /** The web panels of a location, lightest first; not rendered yet. */
    List<Panel> panels(String location, FragmentContext context);

    /** One panel by its complete key, for loading by Ajax; empty when it is not there or its condition says no. */
    Optional<Panel> panel(String completeKey, FragmentContext context);
}
