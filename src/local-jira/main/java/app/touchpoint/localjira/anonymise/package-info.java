/**
 * Anonymising a user. In come the handlers of apps (modules {@code <user-anonymization-handler>} and {@code <user-key-change-handler>}) and
 * an administrator's wish; out go calls of the handlers and a user without name. What issues keep of users is not here: it is their key,
 * which stays.
 */
@NullMarked
package app.touchpoint.localjira.anonymise;

import org.jspecify.annotations.NullMarked;
