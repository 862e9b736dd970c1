package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
/**
 * Drops the check of the token for this method.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public @interface XsrfProtectionExcluded {}
