/** Which actions and resources need a confirmed administrator. */
@NullMarked
package com.atlassian.sal.api.websudo;

import org.jspecify.annotations.NullMarked;
