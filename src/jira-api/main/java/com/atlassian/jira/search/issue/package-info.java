/** Searching issues as documents of the index. */
@NullMarked
package com.atlassian.jira.search.issue;

import org.jspecify.annotations.NullMarked;
