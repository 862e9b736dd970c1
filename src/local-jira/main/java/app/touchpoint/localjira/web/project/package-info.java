/**
 * The pages of projects: the list, the summary, and the panels that apps show beside the sidebar. In comes a project's key, out come
 * pages; a project that may not be browsed is answered as one that is not there.
 */
@NullMarked
package app.touchpoint.localjira.web.project;

import org.jspecify.annotations.NullMarked;
