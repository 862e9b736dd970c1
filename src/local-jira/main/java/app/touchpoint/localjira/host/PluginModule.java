package app.touchpoint.localjira.host;

/** A module of an enabled app that another part of local Jira acts on. */
public interface PluginModule {

    /** {@code plugin key:module key}, unique in local Jira. */
    String completeKey();
}
