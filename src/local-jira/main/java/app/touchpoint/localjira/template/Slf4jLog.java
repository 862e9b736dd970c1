package app.touchpoint.localjira.template;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's warnings and errors in local Jira's log. */
final class Slf4jLog implements LogChute {

    private static final Logger LOG = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        if (isLevelEnabled(level)) {
            LOG.warn(message);
        }
    }

    @Override
    public void log(int level, String message, Throwable error) {
        if (isLevelEnabled(level)) {
            LOG.warn(message, error);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID;
    }
}
