/**
 * The Lucene index of issues: documents come in, hits go out. Writes become visible late where hostile mode asks for it. What a field
 * means to JQL, and who may see what, is not known here.
 */
@NullMarked
package app.touchpoint.localjira.search.index;

import org.jspecify.annotations.NullMarked;
