package com.atlassian.jira.util;

import java.util.Date;

/**
 * How days are typed into forms.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, DateScriptedCFType; believed in 11."
 */
public interface DateFieldFormat {
    /**
     * The day as it would be typed, in the format that the administrator set and in the language of the user who is logged in; the day is that
     * of the server's time zone.
     *
     * @see "Seen: Atlassian's Remote Copy plugin of Jira 6, DueDateFieldMapper (called for setDueDate); believed in 11."
     */
    String formatDatePicker(Date date);
}
