package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreensPartTest {

    private static final long THEIRS = 10_500;

    private final PartWorld world = new PartWorld();
    private final MemoryScreens screens = new MemoryScreens(world);
    private final ScreensPart part = new ScreensPart(world.projects, PartWorld.texts());
    private final FieldScreenScheme all = screens.scheme("All types");

    @BeforeEach
    void everythingBeforeItIsThere() {
        world.stored(0, "type.touchpoint", "2", Origin.CREATED);
        world.stored(0, "type.action", "3", Origin.CREATED);
        long number = 101;
        for (FieldSpec spec : FieldSpec.values()) {
            world.stored(0, spec.item().code(), Long.toString(number++), Origin.CREATED);
        }
        screens.typeScheme(THEIRS, "Theirs", all, world.project);
        screens.typeScheme(1, "Default", all, world.other);
    }

    private List<String> fieldsOf(Item screen) {
        return Objects.requireNonNull(screens.fields.get(Long.valueOf(world.shared(screen))));
    }

    private String field(FieldSpec spec) {
        return "customfield_" + world.shared(spec.item());
    }

    @Test
    void screensAndSchemesAreMadeOnceAndOwnSchemeIsExtended() {
        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly(
                        "screen.touchpoint CREATE []",
                        "screen.touchpoint-view CREATE []",
                        "screen.action CREATE []",
                        "screen.action-view CREATE []",
                        "screen-scheme.touchpoint CREATE []",
                        "screen-scheme.action CREATE []",
                        "scheme.screens EXTEND []");
        assertThat(screens.seenBy(world.project))
                .isEqualTo("Theirs {default=All types, 3=" + name(Item.SCREEN_SCHEME_ACTION) + ", 2="
                        + name(Item.SCREEN_SCHEME_TOUCHPOINT) + "}");

        assertThat(PartWorld.said(world.apply(part))).isEmpty();
        assertThat(screens.screens).hasSize(4);
    }

    private static String name(Item item) {
        return new ObjectNames(Locale.ENGLISH).name(item);
    }

    @Test
    void whatTheAppWritesItselfStandsOnViewScreensOnly() {
        world.apply(part);

        assertThat(fieldsOf(Item.SCREEN_TOUCHPOINT))
                .startsWith("summary", "issuetype")
                .contains(field(FieldSpec.IST), field(FieldSpec.PHASE))
                .doesNotContain(field(FieldSpec.GAP), field(FieldSpec.EFFORT));
        assertThat(fieldsOf(Item.SCREEN_TOUCHPOINT_VIEW)).contains(field(FieldSpec.IST), field(FieldSpec.GAP));
        assertThat(fieldsOf(Item.SCREEN_ACTION))
                .contains(field(FieldSpec.EFFORT))
                .doesNotContain(field(FieldSpec.PRIORITY), field(FieldSpec.QUICK_WIN));
        long scheme = Long.parseLong(world.shared(Item.SCREEN_SCHEME_TOUCHPOINT));
        assertThat(shown(scheme, IssueOperations.EDIT_ISSUE_OPERATION)).isEqualTo(world.shared(Item.SCREEN_TOUCHPOINT));
        assertThat(shown(scheme, IssueOperations.VIEW_ISSUE_OPERATION))
                .isEqualTo(world.shared(Item.SCREEN_TOUCHPOINT_VIEW));
    }

    private String shown(long scheme, ScreenableIssueOperation operation) {
        FieldScreen screen = Objects.requireNonNull(screens.screenFor(scheme, operation));
        return String.valueOf(screen.getId());
    }

    @Test
    void schemeThatAnotherProjectSharesIsCopiedAndStaysAsItWas() {
        screens.typeScheme(THEIRS, "Theirs", all, world.project, world.other);
        String before = screens.seenBy(world.other);

        assertThat(PartWorld.said(world.apply(part))).contains("scheme.screens COPY [SERVICE]");

        assertThat(screens.seenBy(world.other)).isEqualTo(before);
        assertThat(screens.seenBy(world.project)).startsWith("RAD: ").contains("default=All types", "2=", "3=");
    }

    @Test
    void defaultSchemeIsCopiedThoughNobodyElseHasIt() {
        screens.typeScheme(1, "Default", all, world.project);

        assertThat(PartWorld.said(world.apply(part))).contains("scheme.screens COPY []");
        assertThat(screens.seenBy(world.project)).startsWith("RAD: ");
    }

    @Test
    void onlyWhatIsMissingIsMadeAndTheMappingIsMended() {
        world.apply(part);
        screens.schemes.remove(Long.valueOf(world.shared(Item.SCREEN_SCHEME_TOUCHPOINT)));

        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly("screen-scheme.touchpoint CREATE []", "scheme.screens EXTEND []");

        assertThat(screens.screens).hasSize(4);
        assertThat(PartWorld.said(world.apply(part))).isEmpty();
    }

    @Test
    void fieldThatSomebodyTookOffAScreenStaysOff() {
        world.apply(part);
        fieldsOf(Item.SCREEN_TOUCHPOINT).remove(field(FieldSpec.IMPORTANCE));

        assertThat(PartWorld.said(world.apply(part))).isEmpty();
        assertThat(fieldsOf(Item.SCREEN_TOUCHPOINT)).doesNotContain(field(FieldSpec.IMPORTANCE));
    }

    @Test
    void screensThatAnAdministratorGaveATypeSinceStay() {
        world.apply(part);
        world.stored(10, "done", "blank:en", Origin.CREATED);
        new Screens()
                .map(world.project, "2", String.valueOf(screens.scheme("Wide").getId()));

        assertThat(PartWorld.said(world.apply(part))).isEmpty();
        assertThat(screens.seenBy(world.project)).contains("2=Wide");
    }

    @Test
    void planMakesNothing() {
        String before = screens.seenBy(world.project);

        assertThat(PartWorld.said(world.plan(part))).hasSize(7);

        assertThat(screens.screens).isEmpty();
        assertThat(screens.seenBy(world.project)).isEqualTo(before);
    }

    @Test
    void screenOfOurNameThatOthersMadeIsLeftAlone() {
        world.apply(part);
        String first = world.shared(Item.SCREEN_TOUCHPOINT);
        world.store.remove(0, "screen.touchpoint");

        assertThat(PartWorld.said(world.apply(part))).contains("screen.touchpoint AVOID []");
        assertThat(world.shared(Item.SCREEN_TOUCHPOINT)).isNotEqualTo(first);
    }

    @Test
    void jiraWithoutScreensIsToldAboutAndTheRestGoesOn() {
        PartWorld without = new PartWorld();
        without.stored(0, "type.touchpoint", "2", Origin.CREATED);

        List<Change> said = without.apply(new ScreensPart(without.projects, PartWorld.texts()));

        assertThat(said).extracting(Change::deed).containsExactly(Change.Deed.WAIT);
        assertThat(said.get(0).note()).contains("touchpoint.setup.note.no-screens", "FieldScreenManager");
    }
}
