package app.touchpoint.localjira.testapp;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The test app's REST. */
@Path("notes")
@Produces("application/json")
public class NoteResource {

    private final Notes notes;

    /** Gets the bean. */
    public NoteResource(Notes notes) {
        this.notes = notes;
    }

    /** A page of notes. */
    public record Page(int total, List<String> values) {}

    /** All notes. */
    @GET
    public Page all() {
        return new Page(notes.all().size(), notes.all());
    }

    /** How long the body is, read as a stream. */
    @POST
    @Path("length")
    public Page length(InputStream body) throws IOException {
        int length = 0;
        byte[] buffer = new byte[1000];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            length += read;
        }
        return new Page(length, List.of());
    }

    /** Refused by the app itself. */
    @GET
    @Path("refused")
    public Page refused(@QueryParam("why") String why) {
        throw new NoteProblem(why);
    }

    /** Fails. */
    @GET
    @Path("failing")
    public Page failing() {
        throw new IllegalStateException("a secret of the inside");
    }

    /** For administrators with a confirmed session. */
    @GET
    @Path("admin")
    @AdminOnly
    @WebSudoRequired
    public Page admin() {
        return new Page(0, List.of());
    }
}
