/** Which commands of an action need the form's token. */
@NullMarked
package com.atlassian.jira.security.xsrf;

import org.jspecify.annotations.NullMarked;
