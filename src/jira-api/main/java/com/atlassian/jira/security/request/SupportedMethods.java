package com.atlassian.jira.security.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request methods that a command of an action accepts; any other is refused.
 *
 * @see "Seen: Jira 11.3.1 and 11.3.3, jira-scrum-poker and jira-multiple-subtasks"
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SupportedMethods {
    /**
     * The methods.
     *
     * @see "Seen: Jira 11.3.3 and 11.3.1, jira-multiple-subtasks, UserSubtaskTemplatesAction (given)."
     */
    RequestMethod[] value();
}
