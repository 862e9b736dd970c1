/**
 * The kinds of things an instance knows: issue types, statuses, priorities, workflows, link types, and the schemes that give them to
 * projects. Ids and definitions come in, immutable values go out. No issue is stored or moved here.
 */
@NullMarked
package app.touchpoint.localjira.config;

import org.jspecify.annotations.NullMarked;
