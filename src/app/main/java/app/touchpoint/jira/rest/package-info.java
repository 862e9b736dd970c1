/**
 * What all REST resources share: one shape of errors, pages of lists, and who may see which project. In come refusals of
 * rules, out go answers. Resources themselves live in their features, and rules do not belong here.
 */
@NullMarked
package app.touchpoint.jira.rest;

import org.jspecify.annotations.NullMarked;
