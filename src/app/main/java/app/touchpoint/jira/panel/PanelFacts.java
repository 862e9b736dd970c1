package app.touchpoint.jira.panel;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.measure.IstFollower;
import app.touchpoint.jira.panel.PanelInfo.Fact;
import app.touchpoint.jira.panel.PanelInfo.IncidentsInfo;
import app.touchpoint.jira.profile.ProfileView;
import app.touchpoint.jira.store.IncidentStore;
import app.touchpoint.jira.store.ProfileValueStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is known of a touchpoint besides its ratings. */
@Component
public class PanelFacts {

    private final ProfileValueStore profiles;
    private final IncidentStore incidents;
    private final ProfileView view;
    private final PanelWords words;
    private final IstFollower ists;

    public PanelFacts(
            ProfileValueStore profiles, IncidentStore incidents, ProfileView view, PanelWords words, IstFollower ists) {
        this.ists = ists;
        this.profiles = profiles;
        this.incidents = incidents;
        this.view = view;
        this.words = words;
    }

    /** One statement. */
    Profile profileOf(Visit visit) {
        return profiles.profileOf(visit.issue().getId());
    }

    /** Why its Ist does not follow what customers say though something of it is measured; empty where it does, or nothing is. */
    String still(Visit visit) {
        return String.join(
                " ",
                ists.still(visit.at().project().getId(), List.of(visit.issue().getId())));
    }

    /** One statement per kind. */
    IncidentsInfo incidents(Visit visit) {
        IncidentStore.Tally tally = incidents.tallyOf(visit.issue().getId());
        return new IncidentsInfo(tally.negative() + tally.positive(), tally.negative(), tally.positive());
    }

    /**
     * What is filled in and the visitor may see, by the code of the field, in the order of the dialog. What fewer customers than the minimum
     * find important is left out, and how few they are.
     */
    Map<String, String> filledIn(Visit visit, Profile profile, int minimumN) {
        boolean known = BlindSpotFinder.customersImportance(profile, minimumN).isPresent();
        Map<String, String> values = new LinkedHashMap<>();
        profile.values().forEach((field, value) -> {
            String shown = view.shown(visit, field, value.text());
            if (!shown.isEmpty() && (known || !ProfileView.tellsOfFew(field))) {
                values.put(field.code(), shown);
            }
        });
        return values;
    }

    /** What the profile says that has to be known first, in the visitor's language. */
    List<Fact> of(Profile profile, int minimumN) {
        List<Fact> facts = new ArrayList<>();
        BlindSpotFinder.customersImportance(profile, minimumN)
                .ifPresent(value -> facts.add(new Fact(
                        words.get("fact.importance"),
                        words.get(
                                "fact.importance.value",
                                words.number(value),
                                words.number(profile.number(ProfileField.IMPORTANCE_ASKED)
                                        .orElseThrow())))));
        if (profile.yes(ProfileField.KEY_TOUCHPOINT)) {
            facts.add(new Fact(words.get("fact.key"), words.get("fact.key.yes")));
        }
        for (ProfileField field : List.of(ProfileField.STATE, ProfileField.DECISION)) {
            String code = profile.text(field);
            if (!code.isEmpty()) {
                facts.add(new Fact(
                        words.foreign("touchpoint.profile.field." + field.code()),
                        words.foreign("touchpoint.profile.choice." + field.code() + "." + code)));
            }
        }
        profile.number(ProfileField.CHURN_RISK)
                .ifPresent(risk -> facts.add(new Fact(
                        words.foreign("touchpoint.profile.field.churn-risk"),
                        words.get("fact.churn", words.number(risk), profile.text(ProfileField.CHURN_SIGNS))
                                .strip())));
        return facts;
    }
}
