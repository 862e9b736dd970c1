/** Web resources: contexts, dependencies, the tags that a page needs, and the servlet that serves the files. In come modules of
 * the descriptor and resources of local Jira itself; pages ask for tags. No page's content belongs here. */
@NullMarked
package app.touchpoint.localjira.webresource;

import org.jspecify.annotations.NullMarked;
