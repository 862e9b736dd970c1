package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupRunTest {

    private final MemoryItems store = new MemoryItems();
    private final Kind kind = new Kind();
    private final Project project = mock(Project.class);

    @BeforeEach
    void project() {
        when(project.getId()).thenReturn(10_000L);
    }

    private SetupRun run(boolean applying, Map<String, String> adopt) {
        SetupRequest request =
                new SetupRequest(project, mock(ApplicationUser.class), JourneyTemplate.BLANK, Locale.ENGLISH, adopt);
        return new SetupRun(request, new ObjectNames(Locale.ENGLISH), store, applying);
    }

    private Change ensured(SetupRun run, Item item) {
        run.ensureShared(item, kind);
        return run.changes().get(0);
    }

    @Test
    void planningMakesAndStoresNothing() {
        SetupRun plan = run(false, Map.of());
        assertThat(ensured(plan, Item.TYPE_TOUCHPOINT).deed()).isEqualTo(Change.Deed.CREATE);
        assertThat(plan.shared(Item.TYPE_TOUCHPOINT)).isEmpty();
        assertThat(kind.objects).isEmpty();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void applyingStoresTheIdAsSoonAsTheObjectIsThere() {
        SetupRun run = run(true, Map.of());
        ensured(run, Item.TYPE_TOUCHPOINT);
        assertThat(store.get(ProjectSetup.SHARED, "type.touchpoint"))
                .isEqualTo(new SetupItem(ProjectSetup.SHARED, "type.touchpoint", "1", Origin.CREATED));
        assertThat(run.shared(Item.TYPE_TOUCHPOINT)).contains("1");
    }

    @Test
    void aSecondPassKeepsWhatIsThereEvenRenamed() {
        ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT);
        kind.objects.put("1", "Moment of truth");
        Change again = ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT);
        assertThat(again.deed()).isEqualTo(Change.Deed.KEEP);
        assertThat(again.name()).isEqualTo("Moment of truth");
        assertThat(kind.objects).hasSize(1);
    }

    @Test
    void whatSomebodyDeletedIsMadeAnew() {
        ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT);
        kind.objects.clear();
        assertThat(ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT).deed()).isEqualTo(Change.Deed.CREATE);
        assertThat(kind.objects).containsOnlyKeys("2");
    }

    @Test
    void aNamesakeIsOfferedAndNotTaken() {
        kind.objects.put("77", "Touchpoint");
        Change change = ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT);
        assertThat(change.deed()).isEqualTo(Change.Deed.OFFER);
        assertThat(kind.objects).containsEntry("1", "Touchpoint (Touchpoints)").containsEntry("77", "Touchpoint");
    }

    @Test
    void aNamesakeIsAdoptedByExplicitChoice() {
        kind.objects.put("77", "Touchpoint");
        SetupRun run = run(true, Map.of("type.touchpoint", ""));
        assertThat(ensured(run, Item.TYPE_TOUCHPOINT).deed()).isEqualTo(Change.Deed.ADOPT);
        assertThat(run.isAdopted(Item.TYPE_TOUCHPOINT)).isTrue();
        assertThat(kind.objects).hasSize(1);
    }

    @Test
    void aNamesakeThatDoesNotFitIsAvoidedWhateverWasChosen() {
        kind.objects.put("77", "Touchpoint");
        kind.fits = false;
        Change change = ensured(run(true, Map.of("type.touchpoint", "")), Item.TYPE_TOUCHPOINT);
        assertThat(change.deed()).isEqualTo(Change.Deed.AVOID);
        assertThat(change.name()).isEqualTo("Touchpoint (Touchpoints)");
    }

    @Test
    void theNextFreeNameIsTaken() {
        kind.objects.put("77", "Touchpoint");
        kind.objects.put("78", "Touchpoint (Touchpoints)");
        assertThat(ensured(run(true, Map.of()), Item.TYPE_TOUCHPOINT).name()).isEqualTo("Touchpoint (Touchpoints 2)");
    }

    @Test
    void anyStatusMayBeMappedByItsId() {
        kind.objects.put("3", "In Progress");
        SetupRun run = run(true, Map.of("status.ist", "3"));
        assertThat(ensured(run, Item.STATUS_IST).deed()).isEqualTo(Change.Deed.ADOPT);
        assertThat(run.shared(Item.STATUS_IST)).contains("3");
    }

    @Test
    void otherObjectsAreNotAdoptedByTheirId() {
        kind.objects.put("3", "Bug");
        assertThat(ensured(run(true, Map.of("type.touchpoint", "3")), Item.TYPE_TOUCHPOINT)
                        .deed())
                .isEqualTo(Change.Deed.CREATE);
    }

    /** Objects by id; new ones are numbered from 1. */
    private static final class Kind implements ObjectKind {

        private final Map<String, String> objects = new LinkedHashMap<>();
        private boolean fits = true;
        private int last;

        @Override
        public String key() {
            return "touchpoint.setup.kind.issue-type";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(objects.get(id));
        }

        @Override
        public List<Namesake> named(String name) {
            return Set.copyOf(objects.entrySet()).stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(entry -> new Namesake(entry.getKey(), fits))
                    .toList();
        }

        @Override
        public String create(String name) {
            String id = Integer.toString(++last);
            objects.put(id, name);
            return id;
        }
    }
}
