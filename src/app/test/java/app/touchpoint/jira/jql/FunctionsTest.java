package app.touchpoint.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.KnownProjects;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.SeenStore;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.SeenTouchpoints;
import app.touchpoint.jira.touchpoint.SettableClock;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsTest {

    private static final TerminalClause CLAUSE = mock(TerminalClause.class);
    private static final ApplicationUser TOM = mock(ApplicationUser.class);

    private final HandoverStore handovers = mock(HandoverStore.class);
    private final PerceptionStore perceptions = mock(PerceptionStore.class);
    private final TouchpointStore touchpoints = mock(TouchpointStore.class);
    private final SeenStore marks = mock(SeenStore.class);
    private final SeenTouchpoints seen = mock(SeenTouchpoints.class);
    private final VisibleCandidates visible = new VisibleCandidates(seen);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final Access access = mock(Access.class);
    private final KnownProjects known = mock(KnownProjects.class);
    private final Improvements improvements = mock(Improvements.class);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Calls calls = new Calls(texts, clock);

    private final IssueFunction breaks = new BreaksFunction(handovers, visible, calls);
    private final IssueFunction unrated = new UnratedFunction(touchpoints, visible, calls);
    private final IssueFunction gap = new PerceptionGapFunction(perceptions, visible, marks, calls);
    private final IssueFunction improving = new ImprovementsFunction(issues, access, known, improvements, calls);

    @BeforeEach
    void sentencesAreTheirKeysAndArguments() {
        when(texts.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call ->
                        Arrays.stream(call.getArguments()).map(String::valueOf).collect(Collectors.joining("|")));
    }

    /** Tom sees touchpoints of an even id. */
    private void tomSeesEvenOnes() {
        when(seen.among(any(), any())).thenAnswer(call -> {
            Map<Long, Collection<Long>> asked = call.getArgument(0);
            Set<Long> even = new TreeSet<>();
            asked.values().forEach(ids -> ids.stream().filter(id -> id % 2 == 0).forEach(even::add));
            return even;
        });
    }

    private static List<@Nullable Long> values(IssueFunction function, boolean overridden, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(TOM);
        when(context.isSecurityOverriden()).thenReturn(overridden);
        return function.getValues(context, new FunctionOperand("f", arguments), CLAUSE).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static Set<String> messages(IssueFunction function, String... arguments) {
        return function.validate(TOM, new FunctionOperand("f", arguments), CLAUSE)
                .getErrorMessages();
    }

    private static HandoverRow handover(long from, long to) {
        return new HandoverRow(from, new Ends(from, 10, to, 11), null, null, true, 1);
    }

    private static PerceptionRow perception(long issueId) {
        return new PerceptionRow(issueId, 10, 4.0, null, 8.0, 4.0, 4.0);
    }

    @Test
    void breakIsShownToWhoeverSeesBothEnds() {
        tomSeesEvenOnes();
        when(handovers.breaks()).thenReturn(List.of(handover(2, 4), handover(6, 7), handover(9, 11)));

        assertThat(messages(breaks)).isEmpty();
        assertThat(values(breaks, false)).containsExactly(2L, 4L);
    }

    @Test
    void whoFindsAPerceptionGapHasSeenIt() {
        tomSeesEvenOnes();
        when(TOM.getKey()).thenReturn("tom");
        when(perceptions.withGapFrom(2)).thenReturn(List.of(perception(2), perception(3), perception(4)));
        when(marks.unseenAmong(List.of(2L, 4L), "tom")).thenReturn(Set.of(4L));
        when(perceptions.projectsOf(Set.of(4L))).thenReturn(Map.of(4L, 10L));

        assertThat(messages(gap, "2")).isEmpty();
        values(gap, true, "2");
        verifyNoInteractions(marks);

        assertThat(values(gap, false, "2")).containsExactly(2L, 4L);
        verify(marks).addAll(Map.of(4L, 10L), "tom");
    }

    @Test
    void searchThatOverridesSecurityGetsAll() {
        when(handovers.breaks()).thenReturn(List.of(handover(2, 4), handover(9, 11)));

        assertThat(values(breaks, true)).containsExactly(2L, 4L, 9L, 11L);
        verifyNoInteractions(seen);
    }

    @Test
    void unratedTouchpointsAreThoseTheSearcherSees() {
        tomSeesEvenOnes();
        when(touchpoints.unrated()).thenReturn(Map.of(1L, 10L, 2L, 10L, 4L, 11L));

        assertThat(values(unrated, false)).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.5, true", "'2,5', true", "0, true", "10, true", "-2, false", "-0.5, false"})
    void signOfTheNumberTellsWhoSeesItBetter(String number, boolean internal) {
        tomSeesEvenOnes();
        when(perceptions.withGapFrom(anyDouble())).thenReturn(List.of(perception(2)));
        when(perceptions.withGapUpTo(anyDouble())).thenReturn(List.of(perception(4)));

        assertThat(messages(gap, number)).isEmpty();
        assertThat(values(gap, false, number)).containsExactly(internal ? 2L : 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "11", "-10.5", "NaN", "1e1", "2 ; drop", "0x1"})
    void whatIsNoNumberFromMinusTenToTenIsRefusedWithAnExample(String typed) {
        assertThat(messages(gap, typed))
                .containsExactly("touchpoint.jql.number|touchpointPerceptionGap|" + typed.strip());
        assertThat(values(gap, false, typed)).isEmpty();
        verifyNoInteractions(perceptions);
    }

    @Test
    void wrongNumberOfArgumentsIsRefusedWithAnExample() {
        assertThat(messages(breaks, "x"))
                .containsExactly("touchpoint.jql.arguments.touchpointBreaks|touchpointBreaks|1");
        assertThat(messages(unrated, "x", "y"))
                .containsExactly("touchpoint.jql.arguments.touchpointUnrated|touchpointUnrated|2");
        assertThat(messages(gap))
                .containsExactly("touchpoint.jql.arguments.touchpointPerceptionGap|touchpointPerceptionGap|0");
        assertThat(messages(improving))
                .containsExactly("touchpoint.jql.arguments.touchpointImprovements|touchpointImprovements|0");
        assertThat(values(improving, false)).isEmpty();
    }

    @Test
    void moreThanFiveThousandIssuesAreRefused() {
        when(seen.among(any(), any())).thenAnswer(call -> {
            Map<Long, Collection<Long>> asked = call.getArgument(0);
            return asked.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        });
        Map<Long, Long> many = new LinkedHashMap<>();
        LongStream.rangeClosed(1, 5_000).forEach(id -> many.put(id, 10L));
        when(touchpoints.unrated()).thenReturn(many);
        assertThat(messages(unrated)).isEmpty();

        many.put(5_001L, 10L);

        assertThat(messages(unrated)).containsExactly("touchpoint.jql.too-many|touchpointUnrated|5000");
        assertThat(values(unrated, false)).hasSize(5_000);
    }

    @Test
    void limitCountsWhatTheSearcherSees() {
        tomSeesEvenOnes();
        Map<Long, Long> many = new LinkedHashMap<>();
        LongStream.rangeClosed(1, 9_999).forEach(id -> many.put(id, 10L));
        when(touchpoints.unrated()).thenReturn(many);

        assertThat(messages(unrated)).isEmpty();
    }

    @Test
    void issueThatTheSearcherMayNotSeeGetsTheAnswerOfOneThatDoesNotExist() {
        issue("RAD-1", 1, true, false);

        assertThat(messages(improving, "RAD-1"))
                .containsExactly("touchpoint.jql.issue.unseen|touchpointImprovements|RAD-1");
        assertThat(messages(improving, "RAD-2"))
                .containsExactly("touchpoint.jql.issue.unseen|touchpointImprovements|RAD-2");
        assertThat(values(improving, false, "RAD-1")).isEmpty();
        verifyNoInteractions(improvements);
    }

    @Test
    void improvementsAreThoseTheSearcherSees() {
        issue("RAD-1", 1, true, true);
        when(improvements.of(1, new Searcher(TOM, false), 5_001)).thenReturn(Set.of(7L));
        when(improvements.of(1, new Searcher(TOM, true), 5_001)).thenReturn(Set.of(7L, 8L));

        assertThat(messages(improving, " RAD-1 ")).isEmpty();
        assertThat(values(improving, false, "RAD-1")).containsExactly(7L);
        assertThat(values(improving, true, "RAD-1")).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    void moreThanFiveThousandImprovementsAreRefused() {
        issue("RAD-1", 1, true, true);
        when(improvements.of(1, new Searcher(TOM, false), 5_001))
                .thenReturn(LongStream.rangeClosed(1, 5_001).boxed().collect(Collectors.toCollection(TreeSet::new)));

        assertThat(messages(improving, "RAD-1")).containsExactly("touchpoint.jql.too-many|touchpointImprovements|5000");
        assertThat(values(improving, false, "RAD-1")).hasSize(5_000);
    }

    @Test
    void issueThatIsNoTouchpointHasNoImprovements() {
        issue("WEB-7", 7, false, true);

        assertThat(messages(improving, "WEB-7"))
                .containsExactly("touchpoint.jql.issue.other|touchpointImprovements|WEB-7");
    }

    private void issue(String key, long id, boolean touchpoint, boolean tomSeesIt) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issues.getIssueObject(key)).thenReturn(issue);
        when(issues.getIssueObject(Long.valueOf(id))).thenReturn(issue);
        when(access.maySee(TOM, issue)).thenReturn(tomSeesIt);
        when(known.isTouchpoint(issue)).thenReturn(touchpoint);
    }

    @Test
    void everyFunctionGivesIssuesAndWantsItsArguments() {
        assertThat(List.of(breaks, unrated, gap, improving))
                .extracting(IssueFunction::getMinimumNumberOfExpectedArguments)
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void aSearchThatWasCheckedFirstAsksOnceAndEachAnew() {
        tomSeesEvenOnes();
        when(touchpoints.unrated()).thenReturn(Map.of(2L, 10L)).thenReturn(Map.of(4L, 10L));

        assertThat(messages(unrated)).isEmpty();
        assertThat(values(unrated, false)).containsExactly(2L);
        verify(touchpoints, times(1)).unrated();

        assertThat(messages(unrated)).isEmpty();
        assertThat(values(unrated, false)).containsExactly(4L);
        verify(touchpoints, times(2)).unrated();
    }

    @Test
    void whatACheckFoundServesOneSearchSoonAfterAndNotOneThatSeesAll() {
        tomSeesEvenOnes();
        when(touchpoints.unrated()).thenReturn(Map.of(2L, 10L));

        assertThat(messages(unrated)).isEmpty();
        when(touchpoints.unrated()).thenReturn(Map.of(2L, 10L, 3L, 10L));
        assertThat(values(unrated, true)).containsExactly(2L, 3L);
        clock.forward(Duration.ofSeconds(3));
        when(touchpoints.unrated()).thenReturn(Map.of(4L, 10L));
        assertThat(values(unrated, false)).containsExactly(4L);
        assertThat(values(unrated, false)).containsExactly(4L);
        verify(touchpoints, times(4)).unrated();
    }

    @Test
    void whatACheckFoundForOneIsNotHandedToAnother() {
        tomSeesEvenOnes();
        when(TOM.getKey()).thenReturn("tom");
        when(touchpoints.unrated()).thenReturn(Map.of(2L, 10L));
        assertThat(unrated.validate(null, new FunctionOperand("f"), CLAUSE).getErrorMessages())
                .isEmpty();
        when(touchpoints.unrated()).thenReturn(Map.of(4L, 10L));

        assertThat(values(unrated, false)).containsExactly(4L);
    }
}
