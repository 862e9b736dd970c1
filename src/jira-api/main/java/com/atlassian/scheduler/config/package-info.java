/** What is scheduled and when. Nothing the app does not call. */
@NullMarked
package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;
