package app.touchpoint.jira.store;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import java.time.Instant;

/** One field of a touchpoint's profile as it is stored, with who changed it last and when. */
public record ProfileValue(
        long issueId, long projectId, ProfileField field, Profile.Value value, String changedBy, Instant changedAt) {}
