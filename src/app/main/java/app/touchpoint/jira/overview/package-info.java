/**
 * The project overview: the answers a manager asks for first, and the four steps of the method with what is missing at each. In comes what matrix,
 * plan, collection plan and their neighbours read for one reader, out go counts, names and addresses of the places where each is mended. It judges
 * nothing itself.
 */
@NullMarked
package app.touchpoint.jira.overview;

import org.jspecify.annotations.NullMarked;
