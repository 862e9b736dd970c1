package app.touchpoint.core.plan;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the priority of an action asks of a touchpoint that the action improves.
 *
 * @param issue the touchpoint
 * @param ratings Ist, Soll, importance, and whose view the Ist is
 * @param experienceClass how customers experience it; empty without an Ist
 * @param contactsPerMonth not negative; empty when nobody knows
 * @param wordOfMouthPotential from 0 to 10; asked of actions that are to delight
 */
public record TouchpointEvidence(
        IssueId issue,
        Ratings ratings,
        Optional<ExperienceClass> experienceClass,
        OptionalLong contactsPerMonth,
        Reading wordOfMouthPotential) {
    public TouchpointEvidence {
        if (contactsPerMonth.isPresent() && contactsPerMonth.getAsLong() < 0) {
            throw new IllegalArgumentException("Contacts are not negative: " + contactsPerMonth.getAsLong());
        }
    }
}
