package app.touchpoint.localjira.testapp;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what its parameter {@code answer} says: yes, no, or throws. */
public class OfferCondition extends AbstractWebCondition {

    private String answer = "no";

    @Override
    public void init(Map<String, String> params) {
        answer = params.getOrDefault("answer", "no");
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException(answer);
        };
    }
}
