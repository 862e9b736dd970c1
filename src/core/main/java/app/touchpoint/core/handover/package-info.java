/**
 * Hand-overs between touchpoints and where they break between online and offline.
 * In: two touchpoints, what is known of the way between them, and the media of their channels. Out: whether it breaks.
 * Nothing about one touchpoint alone is put here.
 */
@NullMarked
package app.touchpoint.core.handover;

import org.jspecify.annotations.NullMarked;
