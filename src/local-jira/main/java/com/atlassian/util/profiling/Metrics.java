package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Named measurements, none of which is kept. */
public final class Metrics {

    private static final Builder BUILDER = new Builder();

    private Metrics() {}

    /** A measurement of that name. */
    public static Builder metric(String name) {
        return BUILDER;
    }

    /** What a measurement is about; nothing of it is kept. */
    public static final class Builder {

        private Builder() {}

        /** Which app caused it. */
        public Builder invokerPluginKey(@Nullable String pluginKey) {
            return this;
        }

        /** A label. */
        public Builder tag(String key, @Nullable String value) {
            return this;
        }

        /** Whether analytics may see it. */
        public Builder withAnalytics() {
            return this;
        }

        /** Starts to measure. */
        public Ticker startTimer() {
            return () -> {};
        }
    }
}
