/** Jira's way into Active Objects. In: entities of {@code net.java.ao}. Nothing the app does not call. */
@NullMarked
package com.atlassian.activeobjects.external;

import org.jspecify.annotations.NullMarked;
