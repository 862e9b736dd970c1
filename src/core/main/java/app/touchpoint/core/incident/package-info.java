/**
 * Critical incidents, negative and positive, at touchpoints.
 * In: what somebody tells. Out: an incident, or a refusal.
 * No name of a customer has a place here, and no statistics over incidents.
 */
@NullMarked
package app.touchpoint.core.incident;

import org.jspecify.annotations.NullMarked;
