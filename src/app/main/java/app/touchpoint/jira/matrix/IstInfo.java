package app.touchpoint.jira.matrix;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an Ist, how sure and how old it is, beside the Ist itself.
 *
 * @param source {@code manual}, {@code opinion}, {@code customers}, or {@code override} where somebody set the Ist instead of what customers
 *     said; null while unrated
 * @param n how many customers, of several criteria the smallest; null for other sources
 * @param low lower end of where the Ist may lie; null for other sources, and where several criteria make it
 * @param high its upper end
 * @param until last day on which customers were asked; null for other sources
 * @param stale whether that is too long ago to speak for today
 * @param reason why it was overridden; null where nobody said, and for other sources
 */
public record IstInfo(
        @Nullable String source,
        @Nullable Integer n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String until,
        boolean stale,
        @Nullable String reason) {

    /** As somebody reads it on a day. */
    static IstInfo of(Touchpoint touchpoint, LocalDate day) {
        IstSource source = touchpoint.ratings().source();
        boolean rated = touchpoint.ist().raw() != null;
        Optional<Evidence.Span> span = source.evidence().flatMap(Evidence::span);
        return new IstInfo(
                rated ? source.kind().name().toLowerCase(Locale.ROOT) : null,
                rated && source.kind() == IstSource.Kind.CUSTOMERS ? source.n() : null,
                span.map(Evidence.Span::low).orElse(null),
                span.map(Evidence.Span::high).orElse(null),
                source.evidence().map(known -> known.until().toString()).orElse(null),
                source.evidence().filter(known -> known.isStale(day)).isPresent(),
                source.reason().isEmpty() ? null : source.reason());
    }
}
