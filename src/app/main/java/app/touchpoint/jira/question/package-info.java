/**
 * Answers to the guiding questions of touchpoints and journeys. In come a visit and what somebody wrote, out go questions in the
 * visitor's language with their answers and how much is done. The catalogue of questions is the core's; no question is put here.
 */
@NullMarked
package app.touchpoint.jira.question;

import org.jspecify.annotations.NullMarked;
