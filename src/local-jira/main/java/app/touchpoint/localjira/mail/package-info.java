/** Mail: a queue from which nothing is sent. In come mails of apps; tests read them. */
@NullMarked
package app.touchpoint.localjira.mail;

import org.jspecify.annotations.NullMarked;
