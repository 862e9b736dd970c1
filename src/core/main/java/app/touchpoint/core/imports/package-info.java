/**
 * A list of touchpoints from a file: cells in, either validated lines or findings out, then a plan against what exists.
 * In: rows of text cells with their line numbers. Out: lines, findings, a plan.
 * Neither the tokenising of delimited text nor any writing is put here.
 */
@NullMarked
package app.touchpoint.core.imports;

import org.jspecify.annotations.NullMarked;
