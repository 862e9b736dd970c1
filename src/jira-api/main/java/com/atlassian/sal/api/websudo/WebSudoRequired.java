package com.atlassian.sal.api.websudo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The action or resource runs only after the administrator has confirmed the password.
 *
 * @see "Seen: Jira 10.3.12, jira-plugin-starter; Jira 11, alanmosely/basic-jira-development-panels"
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface WebSudoRequired {}
