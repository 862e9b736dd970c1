package app.touchpoint.jira.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more is read than can be meant. */
public final class LimitedStream extends FilterInputStream {

    private long left;

    /** @param most the largest number of bytes */
    public LimitedStream(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** There was more. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The body is larger than any that can be meant.");
        }
    }

    /** Whether somebody tried to read more. */
    boolean isExceeded() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
        return answer;
    }
}
