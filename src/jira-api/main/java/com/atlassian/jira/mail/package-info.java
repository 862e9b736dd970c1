/**
 * Our rendition of the part of Jira's {@code com.atlassian.jira.mail} that the app calls: compiled against, never packaged into
 * the app, replaced by Jira's own classes at run time. Only members with evidence ({@code @see}) that the app calls.
 */
@NullMarked
package com.atlassian.jira.mail;

import org.jspecify.annotations.NullMarked;
