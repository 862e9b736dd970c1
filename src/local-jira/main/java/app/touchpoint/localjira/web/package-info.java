/**
 * Local Jira in a browser: the server, the filters of every request and the chrome around every page. In come requests, out go pages
 * that look and are addressed like Jira's. What a page shows is read through Jira's API; no rule about issues belongs here.
 */
@NullMarked
package app.touchpoint.localjira.web;

import org.jspecify.annotations.NullMarked;
