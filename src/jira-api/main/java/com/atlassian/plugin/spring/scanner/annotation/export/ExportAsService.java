package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers the bean as an OSGi service.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker; Jira 11.0.0, atlassian-slack-integration-server"
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {
    /**
     * The interfaces offered; all of the bean's when empty.
     *
     * @see "Believed: remembered from Atlassian Spring Scanner, not looked up."
     */
    Class<?>[] value() default {};
}
