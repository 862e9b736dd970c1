/**
 * The pages of issues: view, create, edit, transition, comment, link, delete. In come forms, out go pages; every rule about issues is
 * asked of {@link app.touchpoint.localjira.issue.Issues}, none is written here.
 */
@NullMarked
package app.touchpoint.localjira.web.issue;

import org.jspecify.annotations.NullMarked;
