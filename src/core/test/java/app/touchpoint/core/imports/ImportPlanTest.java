package app.touchpoint.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Journeys;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ImportPlanTest {
    private static final Content PRESENT =
            content("Laden", List.of("Verkauf"), 5.0, 8.0, 7.0, "anna", "Wie es ist\r\nund bleibt");

    private static Content content(
            @Nullable String channel,
            List<String> components,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            @Nullable String owner,
            @Nullable String description) {
        return new Content(
                channel,
                components,
                new Content.Scores(Reading.of(ist), Reading.of(soll), Reading.of(importance)),
                owner,
                description);
    }

    private static Content silent() {
        return content(null, List.of(), null, null, null, null, null);
    }

    private static TouchpointLine line(String phase, String summary, Content content) {
        return new TouchpointLine(2, phase, summary, content, null);
    }

    private static ExistingTouchpoint existing(long id, @Nullable String phase, String summary) {
        return new ExistingTouchpoint(new IssueId(id), new IssueKey("RAD-" + id), phase, summary, PRESENT);
    }

    private static ImportPlan plan(List<TouchpointLine> lines, ExistingTouchpoint... existing) {
        return ImportPlan.of(lines, List.of(existing), Journeys.bicycle());
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of(Set.of(), PRESENT),
                Arguments.of(Set.of(), silent()),
                Arguments.of(
                        Set.of(),
                        content("LADEN", List.of("verkauf"), 5.0, 8.0, 7.0, "anna", "Wie es ist\nund bleibt")),
                Arguments.of(Set.of(ImportColumn.CHANNEL), content("Forum", List.of(), null, null, null, null, null)),
                Arguments.of(
                        Set.of(ImportColumn.COMPONENT),
                        content(null, List.of("Verkauf", "Lager"), null, null, null, null, null)),
                Arguments.of(Set.of(ImportColumn.IST), content(null, List.of(), 5.1, 8.0, null, null, null)),
                Arguments.of(Set.of(ImportColumn.SOLL), content(null, List.of(), 5.0, 9.0, null, null, null)),
                Arguments.of(Set.of(ImportColumn.IMPORTANCE), content(null, List.of(), null, null, 0.0, null, null)),
                Arguments.of(Set.of(ImportColumn.OWNER), content(null, List.of(), null, null, null, "tom", null)),
                Arguments.of(
                        Set.of(ImportColumn.DESCRIPTION),
                        content(null, List.of(), null, null, null, null, "Wie es sein soll")));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void onlyWhatALineSaysAndATouchpointLacksIsChanged(Set<ImportColumn> changes, Content said) {
        ExistingTouchpoint present = existing(1, "Kauf", "Kasse");
        TouchpointLine line = line("kauf ", "KASSE", said);

        assertThat(plan(List.of(line), present).lines())
                .containsExactly(
                        changes.isEmpty()
                                ? new PlannedLine.Unchanged(line, present)
                                : new PlannedLine.Update(line, present, changes));
    }

    @Test
    void aLineWithoutMatchCreatesATouchpoint() {
        TouchpointLine line = line("Einfluss", "Kasse", silent());

        ImportPlan plan = plan(List.of(line), existing(1, "Kauf", "Kasse"), existing(2, null, "Kasse"));

        assertThat(plan.lines()).containsExactly(new PlannedLine.Create(line));
        assertThat(plan.created()).isEqualTo(1);
        assertThat(plan.isEmpty()).isFalse();
    }

    @Test
    void ofSeveralMatchesTheFirstInTheJourneyWins() {
        TouchpointLine line = line("Kauf", "Kasse", silent());

        ImportPlan plan = plan(List.of(line), existing(5, "Kauf", "Kasse"), existing(2, "Kauf", "Kasse"));

        assertThat(plan.lines()).containsExactly(new PlannedLine.Unchanged(line, existing(5, "Kauf", "Kasse")));
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.updated()).isZero();
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void missingPhasesAndChannelsAreNamedOnceInTheOrderOfTheFile() {
        Content web = content("Web-Shop", List.of(), null, null, null, null, null);
        Content letter = content("Brief", List.of(), null, null, null, null, null);
        Content shop = content("laden", List.of(), null, null, null, null, null);

        ImportPlan plan = plan(List.of(
                line("Werbung", "a", web),
                line("KAUF", "b", shop),
                line("Abschied", "c", letter),
                line("werbung", "d", letter),
                new TouchpointLine(9, "Kauf", "e", letter, Medium.ONLINE)));

        assertThat(plan.newPhases()).containsExactly("Werbung", "Abschied");
        assertThat(plan.newChannels())
                .containsExactly(
                        new ImportPlan.NewChannel("Web-Shop", new ChannelTraits(Medium.ONLINE, Contact.INDIRECT)),
                        new ImportPlan.NewChannel("Brief", new ChannelTraits(Medium.ONLINE, Contact.INDIRECT)));
    }
}
