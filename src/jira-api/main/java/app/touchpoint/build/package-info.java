/**
 * What our build does in place of Atlassian's build plugins, which cannot be had here: the index files of Spring Scanner. Off under
 * {@code -Psdk}, where the real plugin writes them.
 */
@NullMarked
package app.touchpoint.build;

import org.jspecify.annotations.NullMarked;
