package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import org.jspecify.annotations.Nullable;

/**
 * An option of a select field in one context: a copy that the caller may change, stored only by the options manager. Equal by id. A
 * disabled option stays on the issues that have it but can no longer be chosen.
 */
public final class LocalOption implements Option {

    private final long id;
    private final long configId;
    private final boolean disabled;
    private String value;
    private long sequence;

    public LocalOption(long id, long configId, String value, long sequence, boolean disabled) {
        this.id = id;
        this.configId = configId;
        this.value = value;
        this.sequence = sequence;
        this.disabled = disabled;
    }

    LocalOption copy() {
        return new LocalOption(id, configId, value, sequence, disabled);
    }

    public long id() {
        return id;
    }

    public long configId() {
        return configId;
    }

    public String value() {
        return value;
    }

    public long sequence() {
        return sequence;
    }

    public boolean disabled() {
        return disabled;
    }

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public void setSequence(Long newSequence) {
        this.sequence = newSequence;
    }

    @Override
    public void setValue(String newValue) {
        this.value = newValue;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalOption option && option.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** The value, as Jira's option: change logs and exports rely on it. */
    @Override
    public String toString() {
        return value;
    }
}
