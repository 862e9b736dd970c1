/** SAL's start and stop of an app. Nothing the app does not call. */
@NullMarked
package com.atlassian.sal.api.lifecycle;

import org.jspecify.annotations.NullMarked;
