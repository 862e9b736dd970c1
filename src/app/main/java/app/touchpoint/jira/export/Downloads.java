package app.touchpoint.jira.export;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.Refusals;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a table as a file, row by row, with a name that says project, view and day. No cache keeps it, for the next reader may see less. */
@Component
public class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final ExportWords words;
    private final Refusals refusals;

    public Downloads(ExportWords words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    /** The file that somebody wants. */
    public record Wanted(Format format, Notation notation) {}

    /**
     * As an address asks; ends the request with 400 where there is no such file.
     *
     * @param format code of a {@link Format}
     * @param numbers code of a {@link Notation}; where nothing is asked that of the caller's language. A workbook needs none.
     */
    public Wanted wanted(String format, @Nullable String numbers) {
        return new Wanted(
                coded(Format.class, "format", format),
                numbers == null ? Notation.of(words.language()) : coded(Notation.class, "numbers", numbers));
    }

    private <T extends Enum<T> & Coded> T coded(Class<T> type, String name, String code) {
        return Coded.find(type, code)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        name,
                        code,
                        Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")))));
    }

    /** The answer that sends it. */
    public Response of(Wanted wanted, Export export) {
        StreamingOutput body = out -> send(wanted, export, new ClientStream(out));
        return Response.ok(body, wanted.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(wanted, export) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String fileName(Wanted wanted, Export export) {
        return words.fileName(export.projectKey(), export.view()) + "."
                + wanted.format().code();
    }

    /** Somebody who closes the page before the end of a file has done nothing wrong, so no log speaks of it. */
    static void send(Wanted wanted, Export export, ClientStream client) throws IOException {
        try {
            if (wanted.format() == Format.XLSX) {
                XlsxFile.write(export.book(), client);
            } else {
                CsvFile.write(export.table(), wanted.notation(), client);
            }
        } catch (IOException | RuntimeException e) {
            if (!client.isGone()) {
                throw e;
            }
            LOG.debug("The reader of {} left before its end.", export.view(), e);
        }
    }

    /** Remembers whether it was the reader who failed, and not what is written. */
    static final class ClientStream extends FilterOutputStream {

        private boolean gone;

        ClientStream(OutputStream out) {
            super(out);
        }

        boolean isGone() {
            return gone;
        }

        private interface Writing {
            void now() throws IOException;
        }

        private void guarded(Writing writing) throws IOException {
            try {
                writing.now();
            } catch (IOException e) {
                gone = true;
                throw e;
            }
        }

        @Override
        public void write(int octet) throws IOException {
            guarded(() -> out.write(octet));
        }

        @Override
        public void write(byte[] octets, int from, int count) throws IOException {
            guarded(() -> out.write(octets, from, count));
        }

        @Override
        public void flush() throws IOException {
            guarded(out::flush);
        }

        /** The server closes it. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
