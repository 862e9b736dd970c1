/**
 * A touchpoint's profile: what is known of it beyond its ratings, field by field, and how two people save at once.
 * In: texts that people typed with the version they saw. Out: canonical values, conflicts and refusals.
 * What Jira keeps in fields (phase, channel, Ist, desired Soll, importance) is not put here.
 */
@NullMarked
package app.touchpoint.core.profile;

import org.jspecify.annotations.NullMarked;
