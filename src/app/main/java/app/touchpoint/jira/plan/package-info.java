/**
 * The to-do plan: which actions there are, how urgent each is and why, quick wins on top, what fits under the budget, and moving them on.
 * In come actions and touchpoints of the read model and what people plan, out go lanes of actions that the reader may see. How a
 * priority is computed is the core's; who may see what is {@code access}'s.
 */
@NullMarked
package app.touchpoint.jira.plan;

import org.jspecify.annotations.NullMarked;
