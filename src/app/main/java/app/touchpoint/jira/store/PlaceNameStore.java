package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The names of phases and channels, also of those that are gone from Jira. */
@Component
public class PlaceNameStore {

    private final ActiveObjects ao;

    public PlaceNameStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** All that a project ever had, the first seen first; one statement. */
    public List<PlaceName> ofProject(long projectId) {
        return Arrays.stream(find(projectId))
                .map(entity -> new PlaceName(entity.getOptionId(), entity.isPhase(), entity.getPlaceText()))
                .toList();
    }

    /** Notes names as they are now; a statement and one per name that is new. On one node at a time. */
    public void put(long projectId, Collection<PlaceName> names) {
        Map<Long, PlaceNameEntity> known = Arrays.stream(find(projectId))
                .collect(Collectors.toMap(PlaceNameEntity::getOptionId, Function.identity()));
        for (PlaceName name : names) {
            PlaceNameEntity entity = known.get(name.optionId());
            if (entity == null) {
                Map<String, Object> columns = new HashMap<>();
                columns.put("OPTION_ID", name.optionId());
                columns.put("PROJECT_ID", projectId);
                columns.put("PHASE", name.phase());
                columns.put("PLACE_TEXT", name.name());
                ao.create(PlaceNameEntity.class, columns);
            } else if (!entity.getPlaceText().equals(name.name())) {
                entity.setPlaceText(name.name());
                entity.save();
            }
        }
    }

    private PlaceNameEntity[] find(long projectId) {
        return ao.find(
                PlaceNameEntity.class,
                Query.select().where("PROJECT_ID = ?", projectId).order("ID ASC"));
    }
}
