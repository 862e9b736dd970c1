/**
 * How a page is asked for and how it answers: address patterns, parameters, content, redirects. In comes a request with its visitor,
 * out comes an answer that the dispatcher writes. The pages themselves live in the packages beside this one.
 */
@NullMarked
package app.touchpoint.localjira.web.page;

import org.jspecify.annotations.NullMarked;
