/** The base class of webwork actions. Nothing the app does not call. */
@NullMarked
package com.atlassian.jira.web.action;

import org.jspecify.annotations.NullMarked;
