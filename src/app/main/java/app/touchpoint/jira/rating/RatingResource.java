package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.RatingRow;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of a touchpoint, only ever added to. 401, 403 without the right to edit the issue, 404 for what is not there or may not be
 * seen, 422 for an issue that is no touchpoint, a value off the scale, a number of people that is none, and an entry for fewer other
 * employees than the minimum n.
 */
@Path("/touchpoints/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingResource {

    private static final int CREATED = 201;

    private final Access access;
    private final TouchpointRatings ratings;
    private final OpinionAsIst opinions;
    private final Refusals refusals;

    @Inject
    public RatingResource(Access access, TouchpointRatings ratings, OpinionAsIst opinions, Refusals refusals) {
        this.access = access;
        this.ratings = ratings;
        this.opinions = opinions;
        this.refusals = refusals;
    }

    /**
     * A rating as it is sent.
     *
     * @param group whose view, by code
     * @param value 0 to 10, as a number or its text with a decimal point
     * @param people how many stand behind it, 1 unless said otherwise
     * @param remark what was said about it
     * @param own whether it is the caller's own view; unless said otherwise that of one person who is not a customer is, and that
     *     of one employee always
     */
    record Body(
            @JsonProperty("group") @Nullable String group,
            @JsonProperty("value") @Nullable Object value,
            @JsonProperty("people") @Nullable Object people,
            @JsonProperty("remark") @Nullable String remark,
            @JsonProperty("own") @Nullable Boolean own) {
        static final Body EMPTY = new Body(null, null, null, null, null);
    }

    /** Adds a rating; 201 with whether it counts as blind. */
    @POST
    @Path("/ratings")
    public Response rate(@PathParam("key") String key, @Nullable Body body) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        refusals.orEnd(access.doing(visit, Deed.RATE));
        RatingRow row = refusals.orEnd(ratings.rate(visit, wish(body == null ? Body.EMPTY : body)));
        return Response.status(CREATED)
                .entity(Map.of(
                        "group", row.opinion().group().code(),
                        "value", row.opinion().value().value(),
                        "people", row.opinion().people(),
                        "blind", row.opinion().blind()))
                .build();
    }

    /** Shows the caller the customers' value from now on; their later ratings do not count as blind. */
    @POST
    @Path("/reveal")
    public Map<String, Boolean> reveal(@PathParam("key") String key) {
        ratings.reveal(refusals.orEnd(access.seeTouchpoint(key)));
        return Map.of("revealed", true);
    }

    /** Whose mean is to be the Ist. */
    record Opinions(@JsonProperty("group") @Nullable String group) {}

    /** Makes the mean of employees or managers the Ist, 200 with it; 422 where it may not be shown, or customers were measured. */
    @POST
    @Path("/ist")
    public OpinionAsIst.Taken take(@PathParam("key") String key, @Nullable Opinions body) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        refusals.orEnd(access.doing(visit, Deed.RATE));
        return refusals.orEnd(opinions.take(visit, group(body == null ? null : body.group())));
    }

    private RaterGroup group(@Nullable String code) {
        return Coded.find(RaterGroup.class, String.valueOf(code)).orElseThrow(() -> malformed("group", code, groups()));
    }

    private TouchpointRatings.Wish wish(Body body) {
        RaterGroup group = group(body.group());
        double value = number("value", body.value(), "0 – 10");
        String accepted = "1 – " + Opinion.MAX_PEOPLE;
        double people = body.people() == null ? 1 : number("people", body.people(), accepted);
        if (people != Math.rint(people) || Math.abs(people) > Integer.MAX_VALUE) {
            throw malformed("people", body.people(), accepted);
        }
        String remark = refusals.orEnd(Texts.bounded(body.remark() == null ? "" : body.remark()));
        boolean own = people == 1 && group.isAmongColleagues()
                || (body.own() == null ? group != RaterGroup.CUSTOMER && people == 1 : body.own());
        return new TouchpointRatings.Wish(group, value, (int) people, remark, own);
    }

    private double number(String name, @Nullable Object value, String accepted) {
        try {
            double number =
                    value instanceof Number given ? given.doubleValue() : Double.parseDouble(String.valueOf(value));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw malformed(name, value, accepted);
        }
        throw malformed(name, value, accepted);
    }

    private RestProblem malformed(String name, @Nullable Object value, String accepted) {
        return refusals.problem(
                Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, String.valueOf(value), accepted));
    }

    private static String groups() {
        return Stream.of(RaterGroup.values()).map(RaterGroup::code).collect(Collectors.joining(", "));
    }
}
