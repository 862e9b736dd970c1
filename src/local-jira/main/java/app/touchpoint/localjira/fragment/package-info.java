/** Web items, sections and panels with their conditions and context providers. In comes where and for whom, out come links and HTML. A
 * panel that fails is blank, as in Jira. */
@NullMarked
package app.touchpoint.localjira.fragment;

import org.jspecify.annotations.NullMarked;
