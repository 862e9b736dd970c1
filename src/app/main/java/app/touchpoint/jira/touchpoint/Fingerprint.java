package app.touchpoint.jira.touchpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells whether a long text is the same without keeping it. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 in hexadecimal of the text with plain line breaks and no space around it; null for no text. */
    public static @Nullable String of(@Nullable String text) {
        String tidy = text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return tidy.isEmpty() ? null : of(tidy.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
