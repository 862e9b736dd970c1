/**
 * Criteria, surveys and measurements as people and programs meet them.
 * In: generated surveys whose figures are reckoned here by other means. Out: what the app says of them.
 * No helper that other journeys need is put here; those are in the harness.
 */
@NullMarked
package app.touchpoint.acceptance.measure;

import org.jspecify.annotations.NullMarked;
