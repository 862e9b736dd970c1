package app.touchpoint.jira.panel;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.ArrayList;
import java.util.List;

/** What to do next with a touchpoint, in the order of the method: know how it is, say how it should be, act, watch. */
final class NextSteps {

    /** More than this is no help. */
    private static final int MOST = 4;

    private static final int HIGH_RISK = 4;

    private NextSteps() {}

    /** Codes, the most important first. */
    static List<String> of(PanelInfo info, Profile profile, Ratings values) {
        List<String> steps = new ArrayList<>();
        add(steps, info.scores().offScale(), "off-scale");
        add(steps, info.may().rate() && info.mine() == null, info.customersHidden() ? "rate-blind" : "rate");
        add(steps, values.ist().raw() == null, "ist");
        add(steps, values.soll().raw() == null, "soll");
        boolean open = values.gap().map(Gap::isOpen).orElse(false);
        add(steps, open && info.actions().stream().noneMatch(action -> action.veto() == null), "act");
        add(steps, !info.customersHidden() && !isSurveyed(info) && isSilent(info), "customers");
        boolean risky = profile.number(ProfileField.CHURN_RISK).orElse(0.0) >= HIGH_RISK;
        add(steps, risky && profile.text(ProfileField.CHURN_SIGNS).isEmpty(), "churn-signs");
        add(steps, profile.text(ProfileField.EXPECTATION_WANTED).isEmpty(), "expectation");
        add(steps, open && profile.text(ProfileField.BLOCKERS).isEmpty(), "blockers");
        return List.copyOf(steps.subList(0, Math.min(MOST, steps.size())));
    }

    /** Customers need not be asked here where a survey did, even if somebody has set another Ist since. */
    private static boolean isSurveyed(PanelInfo info) {
        String source = info.scores().source();
        return "customers".equals(source) || "override".equals(source);
    }

    private static boolean isSilent(PanelInfo info) {
        return info.ratings().stream()
                .anyMatch(group -> group.group().equals(RaterGroup.CUSTOMER.code())
                        && !group.state().equals("shown"));
    }

    private static void add(List<String> steps, boolean needed, String code) {
        if (needed) {
            steps.add(code);
        }
    }
}
