package app.touchpoint.jira.measure;

import app.touchpoint.core.imports.QuoteScan;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters that pass by a scan of quotation marks on their way. */
final class ScannedText extends FilterReader {

    private final QuoteScan scan;
    private boolean ended;
    private char last = '\n';

    ScannedText(Reader in, QuoteScan scan) {
        super(in);
        this.scan = scan;
    }

    /** Whether all of the text has passed by. */
    boolean hasEnded() {
        return ended;
    }

    /** Whether the text ended, and not with a line break. */
    boolean endedWithinLine() {
        return ended && last != '\n' && last != '\r';
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            ended = true;
            return read;
        }
        scan.next(into, offset, offset + read);
        if (read > 0) {
            last = into[offset + read - 1];
        }
        return read;
    }
}
