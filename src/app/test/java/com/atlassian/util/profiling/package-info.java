/** The meters that Active Objects 6 calls; here they measure nothing. */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
