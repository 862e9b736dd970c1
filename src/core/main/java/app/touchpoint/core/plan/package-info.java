/**
 * What to do first: the priority of an action from the need of its touchpoints, quick wins, proof that an action worked, and
 * what fits under the budget.
 * In: what is known of touchpoints, actions and waves. Out: numbers with their components, states with the reasons met and missed.
 * No sentence for readers, no issue and no board is put here.
 */
@NullMarked
package app.touchpoint.core.plan;

import org.jspecify.annotations.NullMarked;
