/**
 * The composition of directory, config, project, field and screen, what an empty home is filled with, and a canonical text of everything
 * that one project sees. No rule of its own belongs here.
 */
@NullMarked
package app.touchpoint.localjira.configuration;

import org.jspecify.annotations.NullMarked;
