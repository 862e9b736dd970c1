/** Who called: asked by Active Objects 6 for its meters. */
@NullMarked
package com.atlassian.plugin.util;

import org.jspecify.annotations.NullMarked;
