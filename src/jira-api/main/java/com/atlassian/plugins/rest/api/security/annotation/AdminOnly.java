package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
/**
 * Only for Jira administrators.
 *
 * @see "Seen: a public plugin for Jira 10 (evidence of annotations); believed in 11."
 */
public @interface AdminOnly {}
