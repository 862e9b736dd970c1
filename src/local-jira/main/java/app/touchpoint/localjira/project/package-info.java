/**
 * Projects, their components, their archived flag and their counter of issue numbers. Ids and keys come in, projects go out; what a
 * project's schemes mean is up to the packages that own them.
 */
@NullMarked
package app.touchpoint.localjira.project;

import org.jspecify.annotations.NullMarked;
