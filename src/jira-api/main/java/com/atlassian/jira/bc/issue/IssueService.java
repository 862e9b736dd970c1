package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to issues: checked against permissions, screens and required fields, then done.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface IssueService {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11."
     */
    IssueInputParameters newIssueInputParameters();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11."
     */
    CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters parameters);

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validation);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11."
     */
    UpdateValidationResult validateUpdate(
            @Nullable ApplicationUser user, Long issueId, IssueInputParameters parameters);

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (called); believed in 11." */
    IssueResult update(
            @Nullable ApplicationUser user,
            UpdateValidationResult validation,
            EventDispatchOption option,
            boolean sendMail);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11."
     */
    DeleteValidationResult validateDelete(@Nullable ApplicationUser user, Long issueId);

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult validation);

    /**
     * What would refuse the workflow action: permission, conditions, the fields of its screen, validators.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11."
     */
    TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters);

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueService (overridden, exact parameters); believed in 11." */
    IssueResult transition(@Nullable ApplicationUser user, TransitionValidationResult validation);

    /**
     * The issue, or why there is none.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService."
     */
    class IssueResult extends ServiceResultImpl {
        private final @Nullable MutableIssue issue;

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public IssueResult(@Nullable MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
        public @Nullable MutableIssue getIssue() {
            return issue;
        }
    }

    /**
     * What is to be created.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
     */
    class CreateValidationResult extends ServiceResultImpl {
        private final @Nullable MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public CreateValidationResult(
                @Nullable MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(errors);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public @Nullable MutableIssue getIssue() {
            return issue;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /**
     * What is to be changed.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
     */
    class UpdateValidationResult extends ServiceResultImpl {
        private final @Nullable MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public UpdateValidationResult(
                @Nullable MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(errors);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public @Nullable MutableIssue getIssue() {
            return issue;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /**
     * The workflow action that is to be taken.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
     */
    class TransitionValidationResult extends ServiceResultImpl {
        private final @Nullable MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;

        /** @see "Ours; the app gets it from validateTransition. Local Jira calls it, the app does not." */
        public TransitionValidationResult(
                @Nullable MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(errors);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public @Nullable MutableIssue getIssue() {
            return issue;
        }

        /** @see "Ours; Jira keeps what the act needs in other ways. Local Jira calls it, the app does not." */
        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /**
     * What is to be deleted.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
     */
    class DeleteValidationResult extends ServiceResultImpl {
        private final @Nullable MutableIssue issue;

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public DeleteValidationResult(@Nullable MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
        public @Nullable MutableIssue getIssue() {
            return issue;
        }
    }
}
