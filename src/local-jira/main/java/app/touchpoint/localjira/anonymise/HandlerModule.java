package app.touchpoint.localjira.anonymise;

import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;

/** A handler of an app, made by the app's container. */
record HandlerModule(String completeKey, AnonymizationHandler<?> handler) implements PluginModule {}
