/** What fills the templates of web fragments. Nothing the app does not call. */
@NullMarked
package com.atlassian.plugin.web;

import org.jspecify.annotations.NullMarked;
