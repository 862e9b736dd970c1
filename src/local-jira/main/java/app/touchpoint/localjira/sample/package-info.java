/**
 * The sample: a bicycle retailer's touchpoints, loaded as any client would load them, through the public REST API. In comes a language,
 * out come a set-up project and its issues; nothing is written past the API.
 */
@NullMarked
package app.touchpoint.localjira.sample;

import org.jspecify.annotations.NullMarked;
