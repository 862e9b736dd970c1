package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Aggregate;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.Counted;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.jira.store.CriterionRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one measurement after the other as it was sent, and notes all that is wrong with it. */
final class EntryReader {

    /** More people than that nobody asks. */
    private static final long MOST_PEOPLE = 10_000_000_000L;

    private static final double MOST_VALUE = 1e15;

    private final EntryCriteria criteria;
    private final LocalDate today;
    private final EntryFindings findings;

    EntryReader(EntryCriteria criteria, LocalDate today, EntryFindings findings) {
        this.criteria = criteria;
        this.today = today;
        this.findings = findings;
    }

    /** The measurement; empty where something is wrong, which is noted. */
    Optional<Entry> read(long line, @Nullable MeasurementInput input) {
        if (input == null) {
            findings.add(line, "", "null", malformed("", "null", "{…}"));
            return Optional.empty();
        }
        long before = findings.total();
        Optional<CriterionRow> criterion = criteria.find(line, input, findings);
        Optional<LocalDate> start = day(line, "periodStart", input.periodStart());
        Optional<LocalDate> end = day(line, "periodEnd", input.periodEnd());
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            findings.add(line, "periodEnd", end.get().toString(), "survey.period.reversed");
        }
        end.filter(is -> is.isAfter(today))
                .ifPresent(is -> findings.add(line, "periodEnd", is.toString(), "survey.period.future"));
        OptionalLong replaces = whole(line, "replaces", input.replaces(), 1);
        String source = Texts.bounded(Given.text(input.source())).fold(text -> text, refusal -> {
            findings.add(line, "source", "", refusal);
            return "";
        });
        Optional<Measured> measured =
                criterion.flatMap(row -> measured(line, input, row.criterion().measure()));
        if (findings.total() > before || measured.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                line,
                criterion.orElseThrow(),
                start.orElseThrow(),
                end.orElseThrow(),
                measured.get(),
                source,
                replaces.isPresent() ? replaces.getAsLong() : null));
    }

    private Optional<Measured> measured(long line, MeasurementInput input, Measure measure) {
        long before = findings.total();
        OptionalLong n = whole(line, "n", input.n(), 1);
        long missing = whole(line, "missing", input.missing(), 0).orElse(0);
        boolean counted = input.counts() != null && !input.counts().isEmpty();
        Object value = input.value() == null ? input.mean() : input.value();
        if (counted && measure.scale().isPresent()) {
            Optional<Answers> answers = counts(
                    line,
                    Objects.requireNonNull(input.counts()),
                    measure.scale().get(),
                    missing);
            answers.filter(of -> n.isPresent() && n.getAsLong() != of.n())
                    .ifPresent(of -> findings.add(line, "n", text(input.n()), "measurement.n.differs", of.n()));
            return findings.total() > before ? Optional.empty() : answers.map(of -> of);
        }
        if (counted) {
            findings.add(line, "counts", "", "measurement.counts.none");
            return Optional.empty();
        }
        if (measure.scale().isPresent() && (Aggregate.isCounted(measure.type()) || value == null)) {
            Scale scale = measure.scale().get();
            findings.add(line, "counts", "", "measurement.counts.needed", scale.min(), scale.max());
            return Optional.empty();
        }
        if (measure.type() == CriterionType.COUNT && isOfNobody(input)) {
            return events(line, value);
        }
        if (input.n() == null) {
            findings.add(line, "n", "", "measurement.n.invalid");
        }
        OptionalDouble mean = number(line, input.value() == null && input.mean() != null ? "mean" : "value", value);
        OptionalDouble sd = input.sd() == null ? OptionalDouble.empty() : number(line, "sd", input.sd());
        if (findings.total() > before) {
            return Optional.empty();
        }
        return aggregate(
                line,
                new Aggregate(new Mean(n.getAsLong(), mean.getAsDouble(), OptionalDouble.empty()), missing),
                sd,
                new Aggregate.Exactness(decimals(value), decimals(input.sd())),
                measure);
    }

    /** Whether nothing is said of people who were asked. */
    private static boolean isOfNobody(MeasurementInput input) {
        return Stream.of(input.n(), input.missing(), input.sd())
                .allMatch(member -> text(member).isEmpty());
    }

    private Optional<Measured> events(long line, @Nullable Object value) {
        OptionalLong events = whole(line, "value", value, 0);
        if (text(value).isEmpty()) {
            findings.add(line, "value", "", malformed("value", "", "0, 1, …"));
        }
        return events.isPresent() ? Optional.of(new Counted(events.getAsLong())) : Optional.empty();
    }

    /** @param told without its spread, which may be none */
    private Optional<Measured> aggregate(
            long line, Aggregate told, OptionalDouble sd, Aggregate.Exactness exactness, Measure measure) {
        long n = told.n();
        double value = told.mean().value();
        if (value < 0 && (measure.type() == CriterionType.COUNT || measure.type() == CriterionType.DURATION)) {
            findings.add(line, "value", text(value), "measurement.value.negative");
            return Optional.empty();
        }
        if (sd.isPresent() && (sd.getAsDouble() < 0 || n == 1)) {
            findings.add(line, "sd", text(sd.getAsDouble()), "measurement.sd.invalid");
            return Optional.empty();
        }
        Aggregate aggregate = new Aggregate(new Mean(n, value, sd), told.missing());
        Optional<Refusal> problem = aggregate.problem(measure, exactness);
        problem.ifPresent(refusal -> findings.add(
                line,
                refusal.code().startsWith("measurement.sd") ? "sd" : "value",
                text(refusal.code().startsWith("measurement.sd") ? sd.orElse(0) : value),
                refusal));
        return problem.isPresent() ? Optional.empty() : Optional.of(aggregate);
    }

    private Optional<Answers> counts(long line, Map<String, @Nullable Object> given, Scale scale, long missing) {
        long before = findings.total();
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < scale.points(); i++) {
            counts.add(0L);
        }
        given.forEach((point, count) -> {
            String member = "counts." + point;
            OptionalLong many = count == null ? OptionalLong.of(0) : whole(line, member, count, 0);
            try {
                int at = Integer.parseInt(point.strip());
                if (at < scale.min() || at > scale.max()) {
                    findings.add(line, member, point, "measurement.point.off-scale", scale.min(), scale.max());
                } else {
                    counts.set(at - scale.min(), many.orElse(0));
                }
            } catch (NumberFormatException e) {
                findings.add(line, member, point, "measurement.point.off-scale", scale.min(), scale.max());
            }
        });
        Answers answers = new Answers(new ScaleCounts(scale.min(), counts), missing);
        if (findings.total() == before && answers.n() == 0) {
            findings.add(line, "counts", "0", "measurement.n.invalid");
        }
        return findings.total() > before ? Optional.empty() : Optional.of(answers);
    }

    private Optional<LocalDate> day(long line, String member, @Nullable String value) {
        try {
            return Optional.of(LocalDate.parse(Given.text(value).strip()));
        } catch (DateTimeParseException e) {
            findings.add(
                    line,
                    member,
                    Given.text(value),
                    Refusal.of(Refusal.Reason.MALFORMED, "day-malformed", Given.text(value)));
            return Optional.empty();
        }
    }

    /** Empty where nothing is given, and where that is wrong. */
    private OptionalLong whole(long line, String member, @Nullable Object value, long least) {
        if (value == null || text(value).isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text(value));
            if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
                throw new NumberFormatException(text(value));
            }
            if (number.compareTo(BigDecimal.valueOf(least)) < 0
                    || number.compareTo(BigDecimal.valueOf(MOST_PEOPLE)) > 0) {
                findings.add(
                        line,
                        member,
                        text(value),
                        member.equals("n") ? "measurement.n.invalid" : "measurement.count.invalid",
                        least);
                return OptionalLong.empty();
            }
            return OptionalLong.of(number.longValue());
        } catch (NumberFormatException e) {
            findings.add(line, member, text(value), malformed(member, text(value), least + ", " + (least + 1) + ", …"));
            return OptionalLong.empty();
        }
    }

    private OptionalDouble number(long line, String member, @Nullable Object value) {
        try {
            double number = new BigDecimal(text(value)).doubleValue();
            if (Math.abs(number) <= MOST_VALUE) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, as a number that nothing can be reckoned with.
        }
        findings.add(line, member, text(value), malformed(member, text(value), "4.25"));
        return OptionalDouble.empty();
    }

    /** How many decimals a number was typed with; none where there is no number. */
    private static int decimals(@Nullable Object value) {
        return value == null ? 0 : Math.max(0, new BigDecimal(text(value)).scale());
    }

    private static Refusal malformed(String member, String value, String accepted) {
        return Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", member, value, accepted);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Names.clean(String.valueOf(value));
    }
}
