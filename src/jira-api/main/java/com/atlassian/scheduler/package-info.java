/** Atlassian's scheduler: jobs that run once per cluster. Nothing the app does not call. */
@NullMarked
package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;
