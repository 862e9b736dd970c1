package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.DigestRhythm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told by mail what of a project is to be measured.
 *
 * @param last the day on which it was looked at last; null before the first time
 */
public record DigestRow(
        long id,
        long projectId,
        String userKey,
        DigestRhythm rhythm,
        @Nullable LocalDate last) {}
