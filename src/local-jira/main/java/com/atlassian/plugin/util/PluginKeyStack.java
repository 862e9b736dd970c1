package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** The apps on the call stack; not followed here. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    /** The app that called first; null where it is not known. */
    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
