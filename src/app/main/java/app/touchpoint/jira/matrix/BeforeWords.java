package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a touchpoint stood on the day with which a matrix is compared, in words. */
final class BeforeWords {

    private final Looked looked;
    private final MatrixWords words;
    private final Values values;
    private final Values changes;

    BeforeWords(Looked looked, MatrixWords words) {
        this.looked = looked;
        this.words = words;
        this.values = looked.isCompared() ? Values.of(looked.asked().show()) : (row, entry) -> OptionalDouble.empty();
        this.changes = looked.isCompared() ? looked.changes() : values;
    }

    /** Such as <em>4.3 on Oct 12, 2026 (change +0.5), in “Buy” × “Till”</em>; empty text where nothing is compared. */
    String of(Entry entry) {
        Optional<LocalDate> day = looked.asked().days().compareWith();
        if (day.isEmpty()) {
            return "";
        }
        String named = words.day(day.get());
        Entry other =
                looked.seen().past().before().get(entry.touchpoint().issueId().value());
        if (other == null) {
            return words.get("before.absent", named);
        }
        OptionalDouble there = values.of(MatrixView.TOTAL, other);
        OptionalDouble change = changes.of(MatrixView.TOTAL, entry);
        String value = there.isEmpty()
                ? words.get("before.none", named)
                : words.get("before.value", words.value(looked.asked().show(), there.getAsDouble()), named)
                        + (change.isEmpty()
                                ? ""
                                : " " + words.get("before.change", words.value(Aspect.CHANGE, change.getAsDouble())));
        return value + place(entry.touchpoint().placement(), other.touchpoint().placement());
    }

    private String place(Placement here, Placement there) {
        if (Objects.equals(here.phase(), there.phase()) && Objects.equals(here.channel(), there.channel())) {
            return "";
        }
        String phase = looked.seen().journey().phases().stream()
                .filter(known -> known.id().equals(there.phase()))
                .map(Phase::name)
                .findFirst()
                .orElseGet(() -> words.get("without.phase"));
        String channel = looked.seen().journey().channels().stream()
                .filter(known -> known.id().equals(there.channel()))
                .map(Channel::name)
                .findFirst()
                .orElseGet(() -> words.get("without.channel"));
        return words.get("before.place", phase, channel);
    }
}
