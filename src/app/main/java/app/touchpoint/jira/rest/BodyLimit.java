package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body of JSON that is larger than any that can be meant with 422 {@code body-too-large}, before the memory of Jira is filled with it. Files
 * of text are read bit by bit and have limits of their own.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    /** The largest body in megabytes: 10,000 measurements take three. */
    private static final int MOST = 16;

    private static final int MEGABYTE = 1_024 * 1_024;

    private final Refusals refusals;

    @Inject
    public BodyLimit(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        LimitedStream body = new LimitedStream(context.getInputStream(), (long) MOST * MEGABYTE);
        context.setInputStream(body);
        try {
            return context.proceed();
        } catch (IOException e) {
            if (body.isExceeded()) {
                throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "body-too-large", MOST));
            }
            throw e;
        }
    }
}
