/**
 * The server and the filters that every request passes: work meter, headers, who asks, in which language and theme, error pages.
 * Out come requests with a {@link app.touchpoint.localjira.web.http.Visitor}. No page is made here.
 */
@NullMarked
package app.touchpoint.localjira.web.http;

import org.jspecify.annotations.NullMarked;
