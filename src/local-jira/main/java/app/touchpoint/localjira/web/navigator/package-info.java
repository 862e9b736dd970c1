/**
 * The issue search page: a query, columns, order, pages. In comes JQL as the address has it, out comes a table or what is wrong with the
 * query. JQL itself is understood elsewhere.
 */
@NullMarked
package app.touchpoint.localjira.web.navigator;

import org.jspecify.annotations.NullMarked;
