/**
 * Which fields a person sees when they create, edit or view an issue: screens with tabs, screen schemes, issue type screen schemes. Ids
 * come in, ordered field ids go out; rendering is not done here.
 */
@NullMarked
package app.touchpoint.localjira.screen;

import org.jspecify.annotations.NullMarked;
