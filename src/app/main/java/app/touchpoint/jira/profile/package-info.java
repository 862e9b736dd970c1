/**
 * The profile of a touchpoint. In come fields with the version their author saw, out go the profile and what somebody else saved
 * meanwhile. How fields are read and merged stands in the core; ratings and incidents are no part of a profile.
 */
@NullMarked
package app.touchpoint.jira.profile;

import org.jspecify.annotations.NullMarked;
