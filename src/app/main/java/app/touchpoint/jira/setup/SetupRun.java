package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItem.Origin;
import app.touchpoint.jira.store.SetupItemStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over all parts: the same code plans and applies, so that what is shown is what is done. While planning nothing is changed and
 * objects that are yet to be made have no id. An id is stored as soon as its object is made: a pass that breaks off goes on from there.
 */
final class SetupRun {

    private final SetupRequest request;
    private final ObjectNames names;
    private final SetupItemStore store;
    private final boolean applying;
    private final Map<String, String> sharedIds = new HashMap<>();
    private final Map<String, String> projectIds = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Item> fresh = EnumSet.noneOf(Item.class);

    SetupRun(SetupRequest request, ObjectNames names, SetupItemStore store, boolean applying) {
        this.request = request;
        this.names = names;
        this.store = store;
        this.applying = applying;
        store.ofProject(ProjectSetup.SHARED).forEach(item -> sharedIds.put(item.name(), item.objectId()));
        store.ofProject(projectId()).forEach(item -> projectIds.put(item.name(), item.objectId()));
    }

    SetupRequest request() {
        return request;
    }

    ObjectNames names() {
        return names;
    }

    long projectId() {
        return request.project().getId();
    }

    boolean isApplying() {
        return applying;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The id of something shared, empty while it is only planned. */
    Optional<String> shared(Item item) {
        return Optional.ofNullable(sharedIds.get(item.code()));
    }

    /** The project as it is known by now, to those who work on projects that are set up. */
    SetUpProject asSetUp() {
        Map<String, String> ids = new HashMap<>(sharedIds);
        ids.putAll(projectIds);
        return new SetUpProject(projectId(), ids);
    }

    /** Whether this pass made or adopted something shared, so that what was there before cannot know it. */
    boolean isFresh(Item item) {
        return fresh.contains(item);
    }

    /** The id that is stored for this project. */
    Optional<String> own(String code) {
        return Optional.ofNullable(projectIds.get(code));
    }

    /** Whether the project was set up to the end before. */
    boolean wasFinished() {
        return projectIds.containsKey(Item.DONE.code());
    }

    void report(Change change) {
        changes.add(change);
    }

    /** Remembers what serves this project alone. */
    void rememberOwn(String code, String id, Origin origin) {
        if (!id.equals(projectIds.put(code, id))) {
            store.put(new SetupItem(projectId(), code, id, origin));
        }
    }

    /** Makes sure of an object that all projects share: ours if it is there, an adopted one, else a new one. */
    void ensureShared(Item item, ObjectKind kind) {
        String known = sharedIds.get(item.code());
        String name = names.name(item);
        Optional<String> present = Optional.ofNullable(known).flatMap(kind::nameOf);
        if (present.isPresent()) {
            report(Change.of(item.code(), kind.key(), present.get(), Change.Deed.KEEP));
            return;
        }
        sharedIds.remove(item.code());
        List<ObjectKind.Namesake> namesakes = kind.named(name);
        Optional<ObjectKind.Namesake> fitting = chosen(item, kind)
                .or(() -> namesakes.stream().filter(ObjectKind.Namesake::fits).findFirst());
        boolean adopt = fitting.isPresent() && request.adopt().containsKey(item.code());
        String finalName = namesakes.isEmpty() || adopt ? name : freeName(name, kind);
        report(Change.of(item.code(), kind.key(), finalName, deed(namesakes, fitting.isPresent(), adopt)));
        if (applying) {
            String id = adopt ? fitting.orElseThrow().id() : kind.create(finalName);
            sharedIds.put(item.code(), id);
            fresh.add(item);
            store.put(new SetupItem(ProjectSetup.SHARED, item.code(), id, adopt ? Origin.ADOPTED : Origin.CREATED));
        }
    }

    /** A status the administrator picked by its id; other objects are adopted by name only, since they have to fit. */
    private Optional<ObjectKind.Namesake> chosen(Item item, ObjectKind kind) {
        String id = request.adopt().getOrDefault(item.code(), "");
        boolean usable = !id.isEmpty()
                && WorkflowPart.STATUSES.containsKey(item)
                && kind.nameOf(id).isPresent()
                && WorkflowPart.STATUSES.keySet().stream().noneMatch(status -> id.equals(sharedIds.get(status.code())));
        return usable ? Optional.of(new ObjectKind.Namesake(id, true)) : Optional.empty();
    }

    /** Whether something shared was there before us. */
    boolean isAdopted(Item item) {
        SetupItem stored = store.get(ProjectSetup.SHARED, item.code());
        return stored != null && stored.origin() == Origin.ADOPTED;
    }

    private static Change.Deed deed(List<ObjectKind.Namesake> namesakes, boolean fits, boolean adopt) {
        if (adopt) {
            return Change.Deed.ADOPT;
        }
        if (namesakes.isEmpty()) {
            return Change.Deed.CREATE;
        }
        return fits ? Change.Deed.OFFER : Change.Deed.AVOID;
    }

    /** Jira refuses some names twice, and people cannot tell two fields of one name apart. */
    private static String freeName(String name, ObjectKind kind) {
        String free = name + " (Touchpoints)";
        for (int i = 2; !kind.named(free).isEmpty(); i++) {
            free = name + " (Touchpoints " + i + ")";
        }
        return free;
    }
}
