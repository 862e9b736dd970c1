package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.matrix.Opinions;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.RowNames;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Gathers all that one view of a matrix shows. The number of statements and searches does not depend on how many touchpoints there are. */
@Component
public class MatrixLook {

    private final MatrixReader reader;
    private final MatrixScope scopes;
    private final RowNamesReader names;
    private final OpinionReader opinions;
    private final MatrixMarks marks;

    public MatrixLook(
            MatrixReader reader, MatrixScope scopes, RowNamesReader names, OpinionReader opinions, MatrixMarks marks) {
        this.reader = reader;
        this.scopes = scopes;
        this.names = names;
        this.opinions = opinions;
        this.marks = marks;
    }

    /**
     * A view of a matrix.
     *
     * @param seen the touchpoints in their rows and columns
     * @param known what is known of them besides
     */
    record Looked(MatrixReader.Seen seen, MatrixAsked asked, Known known) {

        /** The values that are shown. */
        Values values() {
            Aspect show = asked.show();
            return known.opinions().of(show, plain(show), seen.matrix().entries());
        }

        /** Ids of the touchpoints of which is kept back what customers think, as far as that would be shown. */
        List<Long> keptBack() {
            return keptBack(entry -> true);
        }

        private List<Long> keptBack(Predicate<Entry> among) {
            Set<Long> keptBack = known.opinions().keptBack();
            return keptBack.isEmpty()
                    ? List.of()
                    : seen.matrix().entries().stream()
                            .filter(among)
                            .map(entry -> entry.touchpoint().issueId().value())
                            .filter(keptBack::contains)
                            .toList();
        }

        /** The day by which ages are told. */
        LocalDate day(LocalDate today) {
            return asked.days().asOf().orElse(today);
        }

        /** How much what is shown has changed from the other day to this one; no values where there is no other. */
        Values changes() {
            Values values = Values.of(asked.show());
            return (row, entry) -> {
                Entry other =
                        seen.past().before().get(entry.touchpoint().issueId().value());
                OptionalDouble here = values.of(row, entry);
                OptionalDouble there = other == null ? OptionalDouble.empty() : values.of(row, other);
                return here.isPresent() && there.isPresent()
                        ? OptionalDouble.of(here.getAsDouble() - there.getAsDouble())
                        : OptionalDouble.empty();
            };
        }

        boolean isCompared() {
            return asked.days().compareWith().isPresent();
        }

        private Values plain(Aspect show) {
            return switch (show) {
                case IST, SOLL, GAP, IMPORTANCE -> Values.of(show);
                case CHANGE -> Values.changed(known.marks().changes());
                case PERCEPTION -> Values.of(Aspect.IST);
                case ACTIONS -> {
                    Map<Long, Set<Long>> open = new HashMap<>();
                    known.marks().work().forEach((issueId, work) -> open.put(issueId, work.actions()));
                    yield Values.counted(open);
                }
            };
        }

        OpenWork work(Entry entry) {
            return known.marks()
                    .work()
                    .getOrDefault(entry.touchpoint().issueId().value(), OpenWork.NONE);
        }

        /** Whether what is said of touchpoints, but for marks, depends on those alone, which the visitor sees all. */
        boolean isOfTouchpointsAlone() {
            return seen.all()
                    && !asked.days().isPast()
                    && asked.rows() != RowKind.GROUP
                    && (asked.show() == Aspect.IST
                            || asked.show() == Aspect.SOLL
                            || asked.show() == Aspect.GAP
                            || asked.show() == Aspect.IMPORTANCE);
        }

        boolean alarmed(Entry entry) {
            return known.marks().alarms().contains(entry.touchpoint().issueId().value());
        }

        int breaks(Entry entry) {
            return seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0);
        }
    }

    /** What is known of touchpoints besides their ratings; of those alone that the visitor may see is any of it to be shown. */
    record Known(Opinions opinions, MatrixMarks.Marks marks) {}

    /**
     * The same view with days as they can be shown; refused as by {@link MatrixReader#days}, and with {@code as-of.today-only} where what is shown is
     * known of today alone.
     */
    Outcome<MatrixAsked> dated(Entered entered, MatrixAsked asked) {
        return reader.days(entered, asked.days())
                .fold(
                        days -> days.isPast() && !asked.isRecorded()
                                ? Outcome.refused(Refusal.of(Refusal.Reason.RULE, "as-of.today-only"))
                                : Outcome.done(asked.of(days)),
                        Outcome::refused);
    }

    /** The first day that can be shown; one statement. */
    LocalDate firstDay(Entered entered) {
        return reader.firstDay(entered);
    }

    /** The view that somebody asks for; refused as by {@link MatrixScope#of}. */
    Outcome<Looked> of(Entered entered, MatrixAsked asked) {
        return scopes.of(entered, asked.scope()).map(scope -> look(entered, asked, scope));
    }

    /** The same without a scope, which nothing can refuse. */
    Looked whole(Entered entered, MatrixAsked asked) {
        return look(entered, asked.withoutScope(), Optional.empty());
    }

    /** A matrix that was read otherwise, as everybody sees it first. */
    Looked at(Entered entered, MatrixReader.Seen seen) {
        return new Looked(seen, MatrixAsked.FIRST, new Known(Opinions.NONE, marks.of(entered, Optional.empty())));
    }

    /**
     * Lets a visitor who is logged in know what customers think of the touchpoints in a scope, and in one phase where one is named; of how many that was
     * news. Refused as by {@link #of}.
     */
    Outcome<Integer> reveal(Entered entered, MatrixAsked asked, Optional<PhaseId> phase) {
        return of(entered, asked).map(looked -> {
            List<Long> news = looked.keptBack(entry -> phase.isEmpty()
                    || phase.get().equals(entry.touchpoint().placement().phase()));
            opinions.reveal(entered, news);
            return news.size();
        });
    }

    private Looked look(Entered entered, MatrixAsked asked, Optional<Set<Long>> scope) {
        boolean opined = asked.rows() == RowKind.GROUP || asked.show() == Aspect.PERCEPTION;
        Opinions said = opined ? opinions.of(entered) : Opinions.NONE;
        RowNames rows = names.of(entered.project().projectId(), asked.rows(), said);
        MatrixReader.Seen seen = reader.of(entered, rows, scope, asked.days());
        return new Looked(
                seen,
                asked,
                new Known(
                        said,
                        asked.days().asOf().isPresent()
                                ? MatrixMarks.Marks.NONE
                                : marks.of(entered, asked.show() == Aspect.CHANGE ? asked.since() : Optional.empty())));
    }
}
