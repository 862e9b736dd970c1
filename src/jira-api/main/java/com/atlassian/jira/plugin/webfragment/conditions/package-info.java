/** Conditions of web fragments. Nothing the app does not call. */
@NullMarked
package com.atlassian.jira.plugin.webfragment.conditions;

import org.jspecify.annotations.NullMarked;
