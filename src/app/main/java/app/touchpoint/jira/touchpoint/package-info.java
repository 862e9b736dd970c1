/**
 * The read model: what pages show of touchpoints without asking Jira field by field. In come Jira's issues, events and the
 * clock, out go touchpoints of the core that the reader may see. Neither pages nor changes of issues belong here.
 */
@NullMarked
package app.touchpoint.jira.touchpoint;

import org.jspecify.annotations.NullMarked;
