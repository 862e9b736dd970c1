package app.touchpoint.benchmark;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building a matrix from touchpoints that are at hand. Two noisy cores give wide errors: compare, do not quote. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoreMatrix {
    /** How many touchpoints the journey has. */
    @Param({"500", "5000"})
    public int touchpoints;

    /** What the rows stand for. */
    @Param({"CHANNEL", "COMPONENT", "CLASS"})
    public RowKind rows = RowKind.CHANNEL;

    private Journey journey = new Journey(List.of(), List.of(), 1);
    private List<Touchpoint> list = List.of();

    /** Spreads the touchpoints over 5 phases, 6 channels and 4 components; every tenth is unrated. */
    @Setup
    public void spread() {
        journey = new Journey(
                LongStream.rangeClosed(1, 5)
                        .mapToObj(id -> new Phase(new PhaseId(id), "Phase " + id, true))
                        .toList(),
                LongStream.rangeClosed(1, 6)
                        .mapToObj(id ->
                                new Channel(new ChannelId(id), "Channel " + id, ChannelTraits.guess("Channel " + id)))
                        .toList(),
                1);
        List<Touchpoint> made = new ArrayList<>();
        for (int i = 1; i <= touchpoints; i++) {
            Reading ist = i % 10 == 0 ? Reading.none() : Reading.of(i * 7 % 101 / 10.0);
            made.add(new Touchpoint(
                    new IssueId(i),
                    new IssueKey("RAD-" + i),
                    "Touchpoint " + i,
                    new Placement(new PhaseId(i % 5 + 1), new ChannelId(i % 6 + 1), List.of("Component " + i % 4), i),
                    Ratings.of(ist, Reading.of(8.0), Reading.of((double) (i % 11)))));
        }
        list = made;
    }

    /** The whole matrix with every score. */
    @Benchmark
    public Matrix build() {
        return MatrixBuilder.build(journey, list, rows, Thresholds.DEFAULT);
    }
}
