/**
 * Hand-overs between touchpoints: Jira's links with how well each goes, and where they break between online and offline. In come a
 * visit or what somebody may see of a project, out go hand-overs whose both ends may be seen. Jira's other links have no place here.
 */
@NullMarked
package app.touchpoint.jira.handover;

import org.jspecify.annotations.NullMarked;
