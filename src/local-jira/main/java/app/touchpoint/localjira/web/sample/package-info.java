/** The offer to load the sample, and how far that is. In comes an administrator's wish, out come pages; the loading happens elsewhere. */
@NullMarked
package app.touchpoint.localjira.web.sample;

import org.jspecify.annotations.NullMarked;
