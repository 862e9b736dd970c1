package app.touchpoint.localjira.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until the request is done, so that headers can still tell what it cost and an error can still become a page.
 * {@code sendError} is remembered and not sent. Answers of local Jira are at most some megabytes.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new MemoryStream(content);
    private @Nullable PrintWriter writer;
    private int error;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The status given to {@code sendError}, 0 when there was none. */
    int error() {
        return error;
    }

    /** Whether anything was written. */
    boolean isEmpty() {
        flushWriter();
        return content.size() == 0;
    }

    /** Sends what was held back. */
    void complete() throws IOException {
        flushWriter();
        HttpServletResponse response = (HttpServletResponse) getResponse();
        response.setContentLength(content.size());
        content.writeTo(response.getOutputStream());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        PrintWriter open = writer;
        if (open == null) {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            open = new PrintWriter(new OutputStreamWriter(content, charset));
            writer = open;
        }
        return open;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void sendError(int status) {
        resetBuffer();
        setStatus(status);
        error = status;
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }

    @Override
    public void flushBuffer() {
        flushWriter();
    }

    @Override
    public void resetBuffer() {
        flushWriter();
        content.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The length is known when the answer is complete.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    private static final class MemoryStream extends ServletOutputStream {

        private final ByteArrayOutputStream content;

        MemoryStream(ByteArrayOutputStream content) {
            this.content = content;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException(
                    "Local Jira answers synchronously; setWriteListener is not supported.");
        }

        @Override
        public void write(int value) {
            content.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            content.write(bytes, offset, length);
        }
    }
}
