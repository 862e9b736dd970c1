package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.CellFigure;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Headline;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.Score;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as JSON: the same figures as on the page, as numbers. Each touchpoint is described once; cells name them by key.
 *
 * @param rowKind what the rows stand for, as {@code rows} asks
 * @param show what the figures are of, as {@code show} asks
 * @param scope what they are limited to; empty for nothing
 * @param keptBack of how many touchpoints the caller does not know yet what customers think; it is kept back until the caller asks for it
 * @param asOf the day at whose end it stood so, as 2026-11-22; null for today
 * @param compareWith the day with which that is compared; null where it is not
 * @param istKeptBack of how many touchpoints an Ist of these days is not shown, since with a later one it would tell what a few people said
 * @param touchpoints in journey order; those alone that the caller may see today
 */
public record MatrixInfo(
        String project,
        String rowKind,
        String show,
        String scope,
        int keptBack,
        List<ColumnInfo> columns,
        List<RowInfo> rows,
        ScoreInfo score,
        HeadlineInfo headline,
        @Nullable String asOf,
        @Nullable String compareWith,
        int istKeptBack,
        List<TouchpointInfo> touchpoints) {

    /**
     * A phase.
     *
     * @param id {@code none} for touchpoints without a phase of the journey
     */
    public record ColumnInfo(String id, @Nullable String name, boolean enabled, ScoreInfo score, FigureInfo figure) {}

    /**
     * A row.
     *
     * @param id {@code none} for touchpoints without what the rows stand for
     * @param cells one per column
     */
    public record RowInfo(String id, String name, List<CellInfo> cells, ScoreInfo score, FigureInfo figure) {}

    /**
     * Where a row and a column meet: keys in journey order, and whether it is a blank spot worth a question.
     *
     * @param figure null where there is no touchpoint
     */
    public record CellInfo(
            List<String> touchpoints,
            boolean blankSpot,
            @Nullable FigureInfo figure) {}

    /**
     * Figures.
     *
     * @param mean unweighted over the rated ones; null when none is rated
     * @param weakest key of the touchpoint with the lowest Ist
     */
    public record ScoreInfo(
            @Nullable Double mean,
            int rated,
            int all,
            @Nullable String weakest) {}

    /** What the sentence above the matrix says, and the sentence. */
    public record HeadlineInfo(
            int disappointing,
            int unrated,
            int offScale,
            @Nullable String largestGap,
            String sentence) {}

    /**
     * A touchpoint.
     *
     * @param phase null also where the phase is gone
     * @param channel null also where the channel is gone
     * @param components their names
     * @param ist as stored, even off the scale
     * @param gap Soll minus Ist; positive means work to do; null unless both are valid
     * @param invalid whether Ist, Soll or importance is off the scale, so that it counts nowhere
     * @param experienceClass {@code disappointing}, {@code okay}, {@code delighting}, {@code unrated} or {@code invalid}
     * @param rule which rule made the class, in words
     * @param source {@code manual}, {@code opinion}, {@code customers}, or {@code override} where somebody set the Ist instead of what customers
     *     said; null while unrated
     * @param sourceCount how many customers, null for other sources
     * @param sourceLow lower end of where the Ist may lie; null for other sources, and where several criteria make it
     * @param sourceHigh its upper end
     * @param sourceUntil last day on which customers were asked; null for other sources
     * @param sourceReason why it was overridden; null where nobody said, and for other sources
     * @param sourceStale whether that is too long ago to speak for today
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends
     * @param openActions how many actions that the caller may see are open
     * @param overdueActions how many of them should be over
     * @param quickWins how many of them are quick wins
     * @param alarm whether an alarm is open
     * @param before how it stood on the other day; null where nothing is compared, and where it was not there
     */
    public record TouchpointInfo(
            long id,
            String key,
            String summary,
            @Nullable Named phase,
            @Nullable Named channel,
            List<String> components,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double gap,
            @Nullable Double importance,
            boolean invalid,
            String experienceClass,
            String rule,
            @Nullable String source,
            @Nullable Integer sourceCount,
            @Nullable Double sourceLow,
            @Nullable Double sourceHigh,
            @Nullable String sourceUntil,
            @Nullable String sourceReason,
            boolean sourceStale,
            int breaks,
            int openActions,
            int overdueActions,
            int quickWins,
            boolean alarm,
            @Nullable BeforeInfo before) {}

    /** How a touchpoint stood on the day with which a matrix is compared. */
    public record BeforeInfo(
            @Nullable Named phase,
            @Nullable Named channel,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double gap,
            @Nullable Double importance,
            String experienceClass) {}

    /** A phase or channel. */
    public record Named(long id, String name) {}

    static MatrixInfo of(Looked looked, String projectKey, MatrixWords words) {
        MatrixReader.Seen seen = looked.seen();
        Matrix matrix = seen.matrix();
        LocalDate day = looked.day(words.today());
        Figures figures = new Figures(looked, looked.values(), day);
        EntryWords shared = new EntryWords(words, day);
        Places places = Places.of(seen.journey());
        List<TouchpointInfo> touchpoints = matrix.entries().stream()
                .map(entry -> touchpoint(entry, places, looked, shared.rule(entry), day))
                .toList();
        Headline headline = matrix.headline();
        return new MatrixInfo(
                projectKey,
                matrix.rowKind().code(),
                looked.asked().show().code(),
                looked.asked().scope(),
                looked.keptBack().size(),
                IntStream.range(0, matrix.columns().size())
                        .mapToObj(at -> column(matrix, at, figures))
                        .toList(),
                matrix.rows().stream().map(row -> row(row, figures, words)).toList(),
                score(matrix.score()),
                new HeadlineInfo(
                        headline.disappointing(),
                        headline.unrated(),
                        headline.offScale(),
                        headline.largestGap().map(MatrixInfo::key).orElse(null),
                        words.headline(headline, MatrixView.phaseOfLargestGap(matrix))),
                looked.asked().days().asOf().map(LocalDate::toString).orElse(null),
                looked.asked().days().compareWith().map(LocalDate::toString).orElse(null),
                seen.past().keptBack(),
                touchpoints);
    }

    /** What figures are made from. */
    private record Figures(Looked looked, Values values, LocalDate today) {

        FigureInfo of(Collection<Entry> entries, RowKey row) {
            return FigureInfo.of(
                    CellFigure.of(entries, row, looked.asked().show(), values),
                    today,
                    looked.isCompared() ? CellFigure.of(entries, row, Aspect.CHANGE, looked.changes()) : null);
        }
    }

    private static ColumnInfo column(Matrix matrix, int at, Figures figures) {
        Column column = matrix.columns().get(at);
        return new ColumnInfo(
                RowIds.of(column),
                column.phase().map(Phase::name).orElse(null),
                column.phase().map(Phase::enabled).orElse(false),
                score(column.score()),
                figures.of(MatrixView.inColumn(matrix, at), MatrixView.TOTAL));
    }

    private static RowInfo row(Row row, Figures figures, MatrixWords words) {
        List<CellInfo> cells = row.cells().stream()
                .map(cell -> new CellInfo(
                        cell.entries().stream().map(MatrixInfo::key).toList(),
                        cell.blankSpot(),
                        cell.entries().isEmpty() ? null : figures.of(cell.entries(), row.key())))
                .toList();
        return new RowInfo(
                RowIds.of(row.key()),
                words.rowName(row.key()),
                cells,
                score(row.score()),
                figures.of(MatrixView.inRow(row), row.key()));
    }

    private static ScoreInfo score(Score score) {
        return new ScoreInfo(
                score.mean().isPresent() ? score.mean().getAsDouble() : null,
                score.rated(),
                score.all(),
                score.weakest().map(MatrixInfo::key).orElse(null));
    }

    /** Phases and channels, each described once however many touchpoints stand in it. */
    private record Places(Map<PhaseId, Named> phases, Map<ChannelId, Named> channels) {

        static Places of(Journey journey) {
            Map<PhaseId, Named> phases = new HashMap<>();
            journey.phases()
                    .forEach(
                            phase -> phases.put(phase.id(), new Named(phase.id().value(), phase.name())));
            Map<ChannelId, Named> channels = new HashMap<>();
            journey.channels()
                    .forEach(channel ->
                            channels.put(channel.id(), new Named(channel.id().value(), channel.name())));
            return new Places(phases, channels);
        }
    }

    private static TouchpointInfo touchpoint(Entry entry, Places places, Looked looked, String rule, LocalDate day) {
        OpenWork work = looked.work(entry);
        Touchpoint touchpoint = entry.touchpoint();
        IstSource source = touchpoint.ratings().source();
        boolean rated = touchpoint.ist().raw() != null;
        return new TouchpointInfo(
                touchpoint.issueId().value(),
                touchpoint.issueKey().value(),
                touchpoint.summary(),
                places.phases().get(touchpoint.placement().phase()),
                places.channels().get(touchpoint.placement().channel()),
                touchpoint.placement().components(),
                touchpoint.ist().raw(),
                touchpoint.soll().raw(),
                entry.gap().map(gap -> gap.value()).orElse(null),
                touchpoint.ratings().importance().raw(),
                touchpoint.ratings().hasOffScaleValue(),
                MatrixWords.classCode(entry),
                rule,
                rated ? source.kind().name().toLowerCase(Locale.ROOT) : null,
                rated && source.kind() == IstSource.Kind.CUSTOMERS ? source.n() : null,
                source.evidence()
                        .flatMap(Evidence::span)
                        .map(Evidence.Span::low)
                        .orElse(null),
                source.evidence()
                        .flatMap(Evidence::span)
                        .map(Evidence.Span::high)
                        .orElse(null),
                source.evidence().map(known -> known.until().toString()).orElse(null),
                source.reason().isEmpty() ? null : source.reason(),
                source.evidence().filter(known -> known.isStale(day)).isPresent(),
                looked.breaks(entry),
                work.open(),
                work.overdue(),
                work.quickWins(),
                looked.alarmed(entry),
                before(looked.seen().past().before().get(touchpoint.issueId().value()), places));
    }

    private static @Nullable BeforeInfo before(@Nullable Entry other, Places places) {
        return other == null
                ? null
                : new BeforeInfo(
                        places.phases().get(other.touchpoint().placement().phase()),
                        places.channels().get(other.touchpoint().placement().channel()),
                        other.touchpoint().ist().raw(),
                        other.touchpoint().soll().raw(),
                        other.gap().map(gap -> gap.value()).orElse(null),
                        other.touchpoint().ratings().importance().raw(),
                        MatrixWords.classCode(other));
    }

    private static String key(Entry entry) {
        return entry.touchpoint().issueKey().value();
    }
}
