package app.touchpoint.jira.profile;

import app.touchpoint.core.profile.PortfolioDecision;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileChange;
import app.touchpoint.core.profile.ProfileChange.Conflict;
import app.touchpoint.core.profile.ProfileChange.Edit;
import app.touchpoint.core.profile.ProfileChange.Merged;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.profile.ProfileSection;
import app.touchpoint.core.profile.TouchpointState;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.touchpoint.Profiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Saves parts of profiles. Fields are saved one by one: what somebody else changed meanwhile is told and left alone, the rest is stored.
 * What becomes of a touchpoint is for its managers to decide, and takes a reason.
 */
@Component
public class ProfileService {

    private final Profiles profiles;
    private final Access access;
    private final Consequences consequences;
    private final Clock clock;

    public ProfileService(Profiles profiles, Access access, Consequences consequences, Clock clock) {
        this.profiles = profiles;
        this.access = access;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What came of a save.
     *
     * @param saved fields that were stored
     * @param conflicts fields that somebody else changed meanwhile
     * @param refused fields whose value does not fit; if there are any, nothing at all was stored
     * @param warning why Jira did not take the Soll of the active scenario; empty as a rule
     */
    record Result(
            Set<ProfileField> saved,
            Map<ProfileField, Conflict> conflicts,
            Map<ProfileField, Refusal> refused,
            String warning) {}

    /** Refused with what is needed for one of the fields, or {@code profile.decision.reason-needed}. */
    Outcome<Result> save(Visit visit, Map<ProfileField, Edit> edits) {
        Profile now = profiles.of(visit.issue().getId());
        ProfileChange change = new ProfileChange(withDate(now, edits));
        Merged merged = change.mergeInto(now);
        if (!merged.refused().isEmpty()) {
            return Outcome.done(new Result(Set.of(), Map.of(), merged.refused(), ""));
        }
        Profile then = with(now, merged.applied());
        return allowed(visit, merged)
                .fold(
                        done -> isReasoned(then)
                                ? stored(visit, now, change)
                                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "profile.decision.reason-needed")),
                        Outcome::refused);
    }

    private Outcome<Result> stored(Visit visit, Profile now, ProfileChange change) {
        Profiles.Saved saved =
                profiles.save(visit.issue().getId(), visit.at().project().getId(), change, visit.userKey());
        Set<ProfileField> applied = saved.merged().applied().keySet();
        String warning = consequences.of(visit, now, saved.now(), applied);
        return Outcome.done(new Result(applied, saved.merged().conflicts(), Map.of(), warning));
    }

    /** Each field that would change needs its right. */
    private Outcome<Visit> allowed(Visit visit, Merged merged) {
        Set<ProfileField> touched = EnumSet.noneOf(ProfileField.class);
        touched.addAll(merged.applied().keySet());
        touched.addAll(merged.conflicts().keySet());
        Set<Deed> deeds = EnumSet.of(Deed.EDIT_PROFILE);
        touched.stream()
                .filter(field -> field.section() == ProfileSection.DECISION)
                .forEach(field -> deeds.add(deed(
                        field,
                        merged.applied()
                                .getOrDefault(field, new Profile.Value("", 0))
                                .text())));
        if (deeds.stream().anyMatch(deed -> deed != Deed.EDIT_PROFILE)
                && touched.stream().allMatch(field -> field.section() == ProfileSection.DECISION)) {
            // Who manages the journey decides also where the issue itself is edited by others.
            deeds.remove(Deed.EDIT_PROFILE);
        }
        Outcome<Visit> outcome = Outcome.done(visit);
        for (Deed deed : deeds) {
            if (outcome instanceof Outcome.Done<Visit>) {
                outcome = access.doing(visit, deed);
            }
        }
        return outcome;
    }

    private static Deed deed(ProfileField field, String value) {
        boolean decision = field == ProfileField.DECISION;
        if (decision && value.equals(PortfolioDecision.MERGE.code())) {
            return Deed.MERGE;
        }
        boolean drop = decision
                ? value.equals(PortfolioDecision.DROP.code())
                : field == ProfileField.STATE && value.equals(TouchpointState.TO_BE_DROPPED.code());
        return drop ? Deed.DROP : Deed.DECIDE;
    }

    /** A decision without a day was made today, unless somebody else decided meanwhile. */
    private Map<ProfileField, Edit> withDate(Profile now, Map<ProfileField, Edit> edits) {
        Edit decision = edits.get(ProfileField.DECISION);
        if (decision == null
                || decision.typed().isBlank()
                || decision.baseVersion() != now.version(ProfileField.DECISION)
                || decision.typed().strip().equals(now.text(ProfileField.DECISION))
                || edits.containsKey(ProfileField.DECISION_DATE)
                        && !edits.get(ProfileField.DECISION_DATE).typed().isBlank()) {
            return edits;
        }
        Map<ProfileField, Edit> dated = new EnumMap<>(ProfileField.class);
        dated.putAll(edits);
        dated.put(
                ProfileField.DECISION_DATE,
                new Edit(LocalDate.now(clock).toString(), now.version(ProfileField.DECISION_DATE)));
        return dated;
    }

    /** A decision has a reason. */
    private static boolean isReasoned(Profile then) {
        return then.text(ProfileField.DECISION).isEmpty()
                || !then.text(ProfileField.DECISION_REASON).isEmpty();
    }

    private static Profile with(Profile now, Map<ProfileField, Profile.Value> applied) {
        Map<ProfileField, Profile.Value> values = new EnumMap<>(ProfileField.class);
        values.putAll(now.values());
        values.putAll(applied);
        return new Profile(values);
    }
}
