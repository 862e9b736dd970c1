/** Locks across the nodes of a cluster. Nothing the app does not call. */
@NullMarked
package com.atlassian.beehive;

import org.jspecify.annotations.NullMarked;
