package app.touchpoint.localjira.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a personal access token; its secret is not.
 *
 * @param label the name that its user gave it; several may share one
 * @param expires from when on it stands for nobody, null for never
 */
public record AccessToken(
        long id, String label, Instant created, @Nullable Instant expires) {

    /** A token that was just made, with the secret that is shown this once. */
    public record Made(AccessToken token, String secret) {}
}
