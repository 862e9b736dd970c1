package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For everybody, also without being logged in; without any annotation a user has to be.
 *
 * @see "Seen: Jira 11.3.10, deftdevs/bootstrapi, {@code PingResourceImpl}, on a type; on a method in a public plugin with jakarta.ws.rs
 *     (basic-jira-development-panels, {@code PullRequestResource})"
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UnrestrictedAccess {}
