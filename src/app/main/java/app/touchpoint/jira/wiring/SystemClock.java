package app.touchpoint.jira.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The clock that every bean is handed; UTC, since instants are stored and days are the business of the one who shows them. */
@Component
public final class SystemClock extends Clock {

    private final Clock clock = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
