package app.touchpoint.jira.profile;

import app.touchpoint.core.profile.FieldKind;
import app.touchpoint.core.profile.ProfileChange.Conflict;
import app.touchpoint.core.profile.ProfileChange.Edit;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.profile.ProfileInfo.ConflictInfo;
import app.touchpoint.jira.profile.ProfileInfo.Conflicts;
import app.touchpoint.jira.profile.ProfileInfo.Saved;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.ProfileValue;
import app.touchpoint.jira.store.ProfileValueStore;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The profile of a touchpoint. 401, 404 and 422 as everywhere; 403 without the right that one of the fields needs. */
@Path("/touchpoints/{key}/profile")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Access access;
    private final ProfileService service;
    private final ProfileValueStore store;
    private final ProfileView view;
    private final Refusals refusals;

    @Inject
    public ProfileResource(
            Access access, ProfileService service, ProfileValueStore store, ProfileView view, Refusals refusals) {
        this.access = access;
        this.service = service;
        this.store = store;
        this.view = view;
        this.refusals = refusals;
    }

    /** A field as it should become: its text, and the version that its author saw. */
    record FieldBody(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("base") @Nullable Integer base) {}

    /** A partial save: only the fields that were changed. */
    record Body(@JsonProperty("fields") @Nullable Map<String, FieldBody> fields) {}

    /** The whole profile. */
    @GET
    @UnrestrictedAccess
    public ProfileInfo profile(@PathParam("key") String key) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        return view.of(visit, store.ofIssue(visit.issue().getId()));
    }

    /** Saves some fields: 200; 409 with both values of what somebody else changed meanwhile, the rest is stored; 422 stores nothing. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("key") String key, @Nullable Body body) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        ProfileService.Result result = refusals.orEnd(service.save(visit, edits(visit, body)));
        if (!result.refused().isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>();
            result.refused().forEach((field, refusal) -> errors.put(field.code(), refusals.sentence(named(refusal))));
            throw new RestProblem(UNPROCESSABLE, new ErrorInfo(List.of(), errors, "profile-invalid"));
        }
        List<String> saved = result.saved().stream().map(ProfileField::code).toList();
        List<ProfileValue> stored = store.ofIssue(visit.issue().getId());
        List<String> warnings =
                result.warning().isEmpty() ? List.of() : List.of(view.sentence("soll-refused", result.warning()));
        if (!result.conflicts().isEmpty()) {
            return Response.status(CONFLICT)
                    .entity(new Conflicts(
                            List.of(view.sentence("conflict")),
                            Map.of(),
                            "profile-conflict",
                            conflicts(visit, result.conflicts(), stored),
                            saved,
                            warnings,
                            view.of(visit, stored)))
                    .build();
        }
        return Response.ok(new Saved(saved, warnings, view.of(visit, stored))).build();
    }

    private Map<String, ConflictInfo> conflicts(
            Visit visit, Map<ProfileField, Conflict> conflicts, Collection<ProfileValue> stored) {
        Map<String, ConflictInfo> infos = new LinkedHashMap<>();
        conflicts.forEach((field, conflict) -> {
            ProfileValue last = stored.stream()
                    .filter(value -> value.field() == field)
                    .findFirst()
                    .orElse(null);
            infos.put(
                    field.code(),
                    new ConflictInfo(
                            view.name(field),
                            view.shown(visit, field, conflict.theirs().text()),
                            view.shown(visit, field, conflict.mine()),
                            conflict.theirs().version(),
                            last == null ? "" : view.person(last.changedBy()),
                            last == null ? null : last.changedAt().toString()));
        });
        return infos;
    }

    private Map<ProfileField, Edit> edits(Visit visit, @Nullable Body body) {
        if (body == null || body.fields() == null) {
            throw refusals.problem(
                    Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "fields", "null", "{\"promise\": {…}}"));
        }
        Map<ProfileField, Edit> edits = new EnumMap<>(ProfileField.class);
        body.fields().forEach((code, sent) -> {
            ProfileField field = Coded.find(ProfileField.class, code)
                    .orElseThrow(() ->
                            refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "profile.field.unknown", code)));
            if (sent == null || sent.value() == null || sent.base() == null) {
                throw refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED, "value-malformed", code, "null", "{\"value\": \"…\", \"base\": 0}"));
            }
            edits.put(field, new Edit(typed(visit, field, sent.value()), sent.base()));
        });
        return edits;
    }

    /** A successor is typed by its key and is of the same journey; one that the visitor may not see is answered like one that is not there. */
    private String typed(Visit visit, ProfileField field, String value) {
        if (field.kind() != FieldKind.ISSUE || value.isBlank()) {
            return value;
        }
        Visit successor = refusals.orEnd(access.seeTouchpoint(value.strip()));
        if (successor.issue().getId().equals(visit.issue().getId())) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "profile.successor.itself"));
        }
        if (!successor.at().project().getId().equals(visit.at().project().getId())) {
            throw refusals.problem(Refusal.of(
                    Refusal.Reason.RULE,
                    "profile.successor.elsewhere",
                    successor.issue().getKey(),
                    visit.at().project().getKey()));
        }
        return successor.issue().getId().toString();
    }

    /** The refusal with the field's name where the core puts its code. */
    private Refusal named(Refusal refusal) {
        if (refusal.arguments().isEmpty()) {
            return refusal;
        }
        List<Object> arguments = new ArrayList<>(refusal.arguments());
        Coded.find(ProfileField.class, String.valueOf(arguments.get(0)))
                .ifPresent(field -> arguments.set(0, view.name(field)));
        return new Refusal(refusal.reason(), refusal.code(), arguments);
    }
}
