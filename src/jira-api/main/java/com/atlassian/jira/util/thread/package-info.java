/** What work on a thread of one's own has to do before and after. */
@NullMarked
package com.atlassian.jira.util.thread;

import org.jspecify.annotations.NullMarked;
