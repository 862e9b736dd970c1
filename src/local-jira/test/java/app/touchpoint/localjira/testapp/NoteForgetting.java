package app.touchpoint.localjira.testapp;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Notes whom to forget and complains of it. */
public class NoteForgetting implements UserAnonymizationHandler {

    private final Notes notes;

    /** Gets the bean. */
    public NoteForgetting(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        notes.add("forget " + parameter.getUserKey());
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("Notes of " + parameter.getUserKey());
        return new ServiceResultImpl(errors);
    }
}
