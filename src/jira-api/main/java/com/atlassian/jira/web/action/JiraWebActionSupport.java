package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import webwork.action.ServletActionContext;

/**
 * The base class of webwork actions.
 *
 * @see "Seen: Jira 11.0.0, 11.3.1, 11.3.3 (extended by three public plugins)"
 */
public class JiraWebActionSupport {

    /**
     * The view {@code success}; {@code webwork.action.Action.SUCCESS} is seen in 11.3.1.
     *
     * @see "Believed: remembered from WebWork 1, whose Action has it; three public plugins for Jira 11 extend the class."
     */
    public static final String SUCCESS = "success";

    /**
     * The view {@code input}: the form, empty or with what is wrong.
     *
     * @see "Believed: remembered from WebWork 1, whose Action has it; three public plugins for Jira 11 extend the class."
     */
    public static final String INPUT = "input";

    /**
     * The view {@code error}.
     *
     * @see "Believed: remembered from WebWork 1, whose Action has it; three public plugins for Jira 11 extend the class."
     */
    public static final String ERROR = "error";

    /**
     * No view: the response is done.
     *
     * @see "Believed: remembered from WebWork 1, whose Action has it; three public plugins for Jira 11 extend the class."
     */
    public static final String NONE = "none";

    private final Collection<String> errorMessages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private @Nullable String returnUrl;

    /**
     * Called for {@code X.jspa}: validates, then acts; {@code input} when something is wrong.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (overridden)"
     */
    public String execute() throws Exception {
        doValidation();
        return errorMessages.isEmpty() && errors.isEmpty() ? doExecute() : INPUT;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (overridden)" */
    protected void doValidation() {}

    /** @see "Seen: Jira 11.0.0, 11.3.1, 11.3.3 (overridden)" */
    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    /**
     * Called for {@code X!default.jspa}.
     *
     * @see "Seen: Jira 11.3.1 and 11.3.3 (overridden)"
     */
    public String doDefault() throws Exception {
        return INPUT;
    }

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks; 11.3.1, jira-scrum-poker" */
    public HttpServletRequest getHttpRequest() {
        return ServletActionContext.getRequest();
    }

    /**
     * The user, null when nobody is logged in.
     *
     * @see "Seen: Jira 10.3.12, jira-plugin-starter; Jira 11, alanmosely/basic-jira-development-panels"
     */
    public @Nullable ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getLoggedInUser();
    }

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks; 11.3.1, jira-scrum-poker" */
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker" */
    public void setReturnUrl(@Nullable String returnUrl) {
        this.returnUrl = returnUrl;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public @Nullable String getReturnUrl() {
        return returnUrl;
    }

    /**
     * Sends the browser to the return address if the request has one inside of Jira, else to this one. The context path is put before
     * an address that begins with a slash.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    public String getRedirect(String defaultUrl) {
        String wanted = returnUrl;
        String target = wanted != null && isInsideJira(wanted) ? wanted : defaultUrl;
        String contextPath = getHttpRequest().getContextPath();
        boolean needsContext = target.startsWith("/") && !target.startsWith(contextPath + "/");
        try {
            ServletActionContext.getResponse().sendRedirect(needsContext ? contextPath + target : target);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot redirect to " + target + ".", e);
        }
        return NONE;
    }

    private static boolean isInsideJira(String url) {
        return url.startsWith("/") && !url.startsWith("//") && !url.startsWith("/\\");
    }
}
