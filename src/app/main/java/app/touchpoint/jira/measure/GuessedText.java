package app.touchpoint.jira.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a stream whose encoding nobody has told: UTF-16 where a mark begins it, which Excel calls Unicode text, UTF-8, with or without
 * a mark, or Windows-1252, which Excel writes in Western Europe. Until the first byte beyond ASCII the two are the same; that byte and the next tell which it is, so no more than a few bytes are
 * ever looked at in advance. What is neither, or turns out not to be UTF-8 later ends with a {@link java.nio.charset.CharacterCodingException}.
 */
final class GuessedText extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 16_384;

    /** The longest sequence of bytes that makes one character in UTF-8. */
    private static final int LONGEST = 4;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private boolean begun;
    private int position;
    private int end;
    private @Nullable Reader decided;

    GuessedText(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        Reader reader = decided;
        if (reader != null) {
            return reader.read(into, offset, length);
        }
        if (position == end && !fill()) {
            return -1;
        }
        int copied = ascii(into, offset, Math.min(length, end - position));
        return copied > 0 || length == 0 ? copied : decide().read(into, offset, length);
    }

    /** Copies so many characters at most, up to one beyond ASCII. How many it was. */
    private int ascii(char[] into, int offset, int most) throws MalformedInputException {
        int from = position;
        int copied = 0;
        for (; copied < most && buffer[from + copied] > 0; copied++) {
            into[offset + copied] = (char) buffer[from + copied];
        }
        if (copied < most && buffer[from + copied] == 0) {
            // No text in either encoding: a spreadsheet of Excel itself, or UTF-16 without a mark.
            throw new MalformedInputException(1);
        }
        position += copied;
        begun |= copied > 0;
        return copied;
    }

    private Reader decide() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        while (end < LONGEST) {
            int read = in.read(buffer, end, BUFFER - end);
            if (read < 0) {
                break;
            }
            end += read;
        }
        Reader reader;
        if (beginsWith(0xFF, 0xFE)) {
            reader = strict(StandardCharsets.UTF_16LE, 2);
        } else if (beginsWith(0xFE, 0xFF)) {
            reader = strict(StandardCharsets.UTF_16BE, 2);
        } else if (beginsWith(0xEF, 0xBB, 0xBF)) {
            reader = strict(StandardCharsets.UTF_8, 3);
        } else {
            reader = isUtf8() ? strict(StandardCharsets.UTF_8, 0) : new InputStreamReader(rest(0), WINDOWS_1252);
        }
        decided = reader;
        return reader;
    }

    /** Whether these are the first bytes of all. */
    private boolean beginsWith(int... mark) {
        boolean begins = !begun && end >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (buffer[i] & 0xFF) == mark[i];
        }
        return begins;
    }

    private Reader strict(Charset charset, int from) {
        return new InputStreamReader(
                rest(from),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private InputStream rest(int from) {
        return new SequenceInputStream(new ByteArrayInputStream(buffer, from, end - from), in);
    }

    /** Whether the bytes at the beginning of the buffer are a character of UTF-8 beyond ASCII. */
    private boolean isUtf8() {
        int lead = buffer[0] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4
                ? 4
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        if (length == 0 || end < length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((buffer[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
