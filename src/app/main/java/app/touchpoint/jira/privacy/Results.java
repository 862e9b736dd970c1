package app.touchpoint.jira.privacy;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Jira how a step of an anonymisation went. What fails is told the administrator, who can run it again. */
final class Results {

    private static final Logger LOG = LoggerFactory.getLogger(Results.class);

    private Results() {}

    static ServiceResult of(Runnable work, I18nResolver texts) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error(
                    "Touchpoints could not take a user's key out of its tables; the anonymisation can be run again.",
                    e);
            errors.addErrorMessage(texts.getText("touchpoint.privacy.failed"));
        }
        return new ServiceResultImpl(errors);
    }
}
