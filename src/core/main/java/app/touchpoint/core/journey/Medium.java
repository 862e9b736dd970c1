package app.touchpoint.core.journey;

/** Whether customers meet the provider online or offline in a channel. */
public enum Medium {
    ONLINE,
    OFFLINE
}
