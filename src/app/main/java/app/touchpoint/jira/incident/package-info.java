/**
 * Critical incidents at touchpoints: logged at the touchpoint or from any issue, and listed. In come a visit and what somebody tells,
 * out go incidents with the names of their kinds in the visitor's language. No name of a customer and no statistics are put here.
 */
@NullMarked
package app.touchpoint.jira.incident;

import org.jspecify.annotations.NullMarked;
