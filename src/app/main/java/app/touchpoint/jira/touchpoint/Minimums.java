package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.field.Expectations;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the minimum Soll, a part of the profile, where lists of touchpoints and of issues read it. */
@Component
public class Minimums {

    private final Profiles profiles;
    private final TouchpointStore touchpoints;
    private final Expectations expectations;

    public Minimums(Profiles profiles, TouchpointStore touchpoints, Expectations expectations) {
        this.profiles = profiles;
        this.touchpoints = touchpoints;
        this.expectations = expectations;
    }

    /** Takes over the minimum of a touchpoint that is new to the read model; one statement where it has none. Whether it has one. */
    boolean restore(long issueId) {
        Optional<Double> minimum = profiles.of(issueId).number(ProfileField.SOLL_MINIMUM);
        minimum.ifPresent(value -> touchpoints.setMinimum(issueId, value));
        return minimum.isPresent();
    }

    /** Lets what is remembered by project go, after a profile followed its issue into another one. */
    void forget() {
        expectations.forget();
    }
}
