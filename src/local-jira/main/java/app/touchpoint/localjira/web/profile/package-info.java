/** A user's own page: language, colours, access tokens. In come choices, out go stored preferences; nobody changes another's here. */
@NullMarked
package app.touchpoint.localjira.web.profile;

import org.jspecify.annotations.NullMarked;
