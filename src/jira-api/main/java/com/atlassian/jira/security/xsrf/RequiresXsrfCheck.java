package com.atlassian.jira.security.xsrf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The command runs only with the form's token {@code atl_token}.
 *
 * @see "Seen: Jira 11.3.1 and 11.3.3, jira-scrum-poker and jira-multiple-subtasks"
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresXsrfCheck {}
