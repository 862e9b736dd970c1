/** SAL's texts. Nothing the app does not call. */
@NullMarked
package com.atlassian.sal.api.message;

import org.jspecify.annotations.NullMarked;
