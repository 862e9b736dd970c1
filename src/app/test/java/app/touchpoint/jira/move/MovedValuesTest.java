package app.touchpoint.jira.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.journey.FieldOptions;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.KeptValueEntity;
import app.touchpoint.jira.store.KeptValueStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Jira drops on a move is offered back where it is missing, and only there. */
class MovedValuesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final long PHASE_FIELD = 1;

    private final TestActiveObjects objects = TestDatabase.H2.start(
            StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class, KeptValueEntity.class);
    private final TouchpointStore touchpoints = new TouchpointStore(objects, Clock.systemUTC());
    private final ProjectSetup setup = mock(ProjectSetup.class);
    private final FieldOptions options = mock(FieldOptions.class);
    private final Issue issue = mock(Issue.class);
    private final SetUpProject rad = project(10);
    private final SetUpProject service = project(20);
    private final MovedValues moved = new MovedValues(new KeptValueStore(objects, CLOCK), touchpoints, setup, options);

    @BeforeEach
    void nameOptions() {
        optionsOf(rad, option(100, "Vor dem Kauf", false), option(101, "Kauf", false));
        optionsOf(service, option(200, "Kauf", false), option(201, "Vor dem Kauf", true));
    }

    @AfterEach
    void close() {
        objects.close();
    }

    @Test
    void valuesDroppedOnTheWayAreOfferedWithTheOptionOfThatNameHere() {
        arrive(row(20, null, null, 8.0), row(10, 101L, 4.0, 8.0));

        assertThat(moved.offers(1, service))
                .containsExactly(
                        new MovedValues.Offer(MovedField.PHASE, "Kauf", 200L),
                        new MovedValues.Offer(MovedField.IST, "4.0", null));
    }

    @Test
    void optionThatIsNotThereOrDisabledDoesNotFit() {
        arrive(row(20, null, 4.0, null), row(10, 100L, 4.0, null));

        assertThat(moved.offers(1, service))
                .singleElement()
                .matches(offer -> offer.field() == MovedField.PHASE && !offer.fits());
    }

    @Test
    void whatWasEmptiedWithoutAMoveIsNotOffered() {
        arrive(row(10, 101L, null, 8.0), row(10, 101L, 4.0, 8.0));

        assertThat(moved.offers(1, rad)).isEmpty();
    }

    @Test
    void whatIsThereAgainIsNotOffered() {
        arrive(row(20, null, null, 8.0), row(10, 101L, 4.0, 8.0));
        touchpoints.put(List.of(row(20, null, 6.0, 8.0)));

        assertThat(moved.offers(1, service))
                .extracting(MovedValues.Offer::field)
                .containsExactly(MovedField.PHASE);
    }

    @Test
    void touchpointThatWasSomethingElseForAWhileIsOfferedAllItHad() {
        moved.left(issue, row(10, 101L, 4.0, 8.0));
        assertThat(moved.offers(1, rad)).isEmpty();

        touchpoints.put(List.of(row(10, null, null, null)));
        assertThat(moved.offers(1, rad))
                .extracting(MovedValues.Offer::field)
                .containsExactly(MovedField.PHASE, MovedField.IST, MovedField.SOLL);
    }

    @Test
    void whatCameBackIsNotOfferedWhenSomebodyEmptiesItLater() {
        moved.left(issue, row(10, 101L, 4.0, 8.0));
        touchpoints.put(List.of(row(10, 101L, 4.0, null)));
        moved.changed(issue, row(10, 101L, 4.0, null), null);

        touchpoints.put(List.of(row(10, null, null, null)));
        moved.changed(issue, row(10, null, null, null), row(10, 101L, 4.0, null));

        assertThat(moved.offers(1, rad)).extracting(MovedValues.Offer::field).containsExactly(MovedField.SOLL);
    }

    @Test
    void whatSomebodyFilledInIsNotOfferedWhenTheyEmptyItLater() {
        arrive(row(20, null, null, 8.0), row(10, 101L, 4.0, 8.0));
        arrive(row(20, null, 5.0, 8.0), row(20, null, null, 8.0));
        arrive(row(20, null, null, 8.0), row(20, null, 5.0, 8.0));

        assertThat(moved.offers(1, service))
                .extracting(MovedValues.Offer::field)
                .containsExactly(MovedField.PHASE);
    }

    @Test
    void valuesFromADeletedProjectAreOfferedAsLongAsTheirTouchpointIsElsewhere() {
        KeptValueStore kept = new KeptValueStore(objects, CLOCK);
        arrive(row(20, null, null, 8.0), row(10, 101L, 4.0, 8.0));
        kept.put(2, 10, Map.of("ist", "3.0"));

        moved.projectDeleted(10);

        assertThat(moved.offers(1, service)).hasSize(2);
        assertThat(kept.ofIssue(2)).isEmpty();
    }

    @Test
    void offersEndWhenTheyAreDroppedOrTheIssueIsDeleted() {
        arrive(row(20, null, null, 8.0), row(10, 101L, 4.0, 8.0));
        moved.drop(1, moved.offers(1, service).subList(0, 1));
        assertThat(moved.offers(1, service)).hasSize(1);

        moved.deleted(1);
        assertThat(moved.offers(1, service)).isEmpty();
    }

    private void arrive(TouchpointRow now, TouchpointRow before) {
        touchpoints.put(List.of(now));
        moved.changed(issue, now, before);
    }

    private SetUpProject project(long id) {
        SetUpProject project = mock(SetUpProject.class);
        when(project.projectId()).thenReturn(id);
        when(project.phaseFieldId()).thenReturn(PHASE_FIELD);
        when(setup.of(id)).thenReturn(Optional.of(project));
        return project;
    }

    private void optionsOf(SetUpProject project, Option... list) {
        Options all = mock(Options.class);
        when(all.toArray()).thenReturn(list);
        when(all.iterator()).thenAnswer(call -> Arrays.asList(list).iterator());
        when(all.size()).thenReturn(list.length);
        when(options.of(project, PHASE_FIELD)).thenReturn(all);
    }

    private static Option option(long id, String name, boolean disabled) {
        Option option = mock(Option.class);
        when(option.getOptionId()).thenReturn(id);
        when(option.getValue()).thenReturn(name);
        when(option.getDisabled()).thenReturn(disabled);
        return option;
    }

    private static TouchpointRow row(
            long projectId, @Nullable Long phase, @Nullable Double ist, @Nullable Double soll) {
        return new TouchpointRow(
                1,
                projectId,
                1,
                "Test ride",
                new Place(phase, null, Place.UNRANKED, List.of()),
                new Rating(ist, soll, null, null, ist == null ? null : "MANUAL", null),
                null,
                null,
                0);
    }
}
