/** Which request methods an action accepts. */
@NullMarked
package com.atlassian.jira.security.request;

import org.jspecify.annotations.NullMarked;
