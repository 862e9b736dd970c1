package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
/**
 * On a method with one parameter: it is called with events of that type.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public @interface EventListener {}
