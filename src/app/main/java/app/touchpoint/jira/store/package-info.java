/**
 * The app's own tables. In come and out go records of this package; it is the only one that imports {@code net.java.ao}, and
 * no entity leaves it. Each method says how many statements it costs. Rules of the method and calls to Jira do not belong here.
 */
@NullMarked
package app.touchpoint.jira.store;

import org.jspecify.annotations.NullMarked;
