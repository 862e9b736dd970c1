package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an OSGi service under this interface.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker; Jira 11.0.0, atlassian-slack-integration-server (all its imports)"
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
public @interface ComponentImport {
    /**
     * The bean's name; the decapitalised simple name when empty.
     *
     * @see "Believed: remembered from Atlassian Spring Scanner, not looked up."
     */
    String value() default "";
}
