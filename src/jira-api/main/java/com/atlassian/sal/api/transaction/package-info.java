/** SAL's transactions. Nothing the app does not call. */
@NullMarked
package com.atlassian.sal.api.transaction;

import org.jspecify.annotations.NullMarked;
