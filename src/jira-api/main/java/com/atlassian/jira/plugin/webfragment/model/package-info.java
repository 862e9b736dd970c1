/** What a web fragment knows of its place. Nothing the app does not call. */
@NullMarked
package com.atlassian.jira.plugin.webfragment.model;

import org.jspecify.annotations.NullMarked;
