/**
 * What a person sees and a client gets: journeys through the packaged app.
 * In: nothing but addresses, files and names that a user knows. Out: facts about pages and answers.
 * No class of the app, of core or of local Jira is ever used here.
 */
@NullMarked
package app.touchpoint.acceptance;

import org.jspecify.annotations.NullMarked;
