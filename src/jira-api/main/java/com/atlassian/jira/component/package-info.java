/** Jira's components by type. Nothing the app does not call. */
@NullMarked
package com.atlassian.jira.component;

import org.jspecify.annotations.NullMarked;
