package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Opinions for tests; each of a person of its own unless it says otherwise. */
final class Opinions {
    static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private Opinions() {}

    static Opinion asked(RaterGroup group, double value, int people) {
        return new Opinion(group, new Rating(value), people, false, START, null);
    }

    static Opinion own(RaterGroup group, double value, String rater, int day) {
        return new Opinion(group, new Rating(value), 1, false, START.plusSeconds(86_400L * day), rater);
    }

    static Opinion blind(RaterGroup group, double value, String rater, int day) {
        return new Opinion(group, new Rating(value), 1, true, START.plusSeconds(86_400L * day), rater);
    }

    /** As many employees as there are values. */
    static List<Opinion> employees(double... values) {
        List<Opinion> opinions = new ArrayList<>();
        for (double value : values) {
            opinions.add(own(RaterGroup.EMPLOYEE, value, "employee" + opinions.size(), opinions.size()));
        }
        return opinions;
    }

    /** Anything that people could have entered. */
    static List<Opinion> random(Random random, int count) {
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RaterGroup group = RaterGroup.values()[random.nextInt(RaterGroup.values().length)];
            double value = random.nextInt(101) / 10.0;
            boolean own = random.nextBoolean();
            opinions.add(new Opinion(
                    group,
                    new Rating(value),
                    own ? 1 : 1 + random.nextInt(50),
                    random.nextBoolean(),
                    START.plusSeconds(random.nextInt(20)),
                    own ? "rater" + random.nextInt(8) : null));
        }
        return opinions;
    }
}
