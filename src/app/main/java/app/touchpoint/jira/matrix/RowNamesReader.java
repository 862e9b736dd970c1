package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Opinions;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.RowNames;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.store.ProfileValueStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Under which names touchpoints stand in rows that they know nothing of themselves. */
@Component
public class RowNamesReader {

    private final ProfileValueStore profiles;

    public RowNamesReader(ProfileValueStore profiles) {
        this.profiles = profiles;
    }

    /** Of all touchpoints of a project, whoever may see them; one statement for departments, segments and control, else none. */
    RowNames of(long projectId, RowKind kind, Opinions opinions) {
        return switch (kind) {
            case CHANNEL, COMPONENT, CLASS -> new RowNames(kind, List.of(), Map.of());
            case DEPARTMENT -> profiled(projectId, kind, ProfileField.DEPARTMENTS, List.of());
            case SEGMENT -> profiled(projectId, kind, ProfileField.SEGMENTS, List.of());
            case CONTROL -> profiled(projectId, kind, ProfileField.CONTROL, ProfileField.CONTROL.choices());
            case GROUP -> {
                Map<Long, List<String>> names = new HashMap<>();
                opinions.views()
                        .forEach((issueId, views) -> names.put(
                                issueId,
                                views.keySet().stream().map(RaterGroup::code).toList()));
                yield new RowNames(
                        kind,
                        Stream.of(RaterGroup.values()).map(RaterGroup::code).toList(),
                        names);
            }
        };
    }

    private RowNames profiled(long projectId, RowKind kind, ProfileField field, List<String> ordered) {
        Map<Long, List<String>> names = new HashMap<>();
        profiles.ofProject(projectId, Set.of(field)).forEach((issueId, profile) -> put(names, issueId, profile, field));
        return new RowNames(kind, ordered, names);
    }

    private static void put(Map<Long, List<String>> names, long issueId, Profile profile, ProfileField field) {
        List<String> said = profile.list(field);
        if (!said.isEmpty()) {
            names.put(issueId, said);
        }
    }
}
