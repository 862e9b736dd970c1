/** What all plugins share. Nothing the app does not call. */
@NullMarked
package com.atlassian.plugin;

import org.jspecify.annotations.NullMarked;
