package app.touchpoint.jira.fake;

import com.atlassian.jira.issue.customfields.option.Option;

/** An option of a select field. */
public final class FakeOption implements Option {

    private final long id;
    private String value;
    private long sequence;
    private boolean disabled;

    FakeOption(long id, String value, long sequence) {
        this.id = id;
        this.value = value;
        this.sequence = sequence;
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
    public void setSequence(Long sequence) {
        this.sequence = sequence;
    }

    @Override
    public void setValue(String value) {
        this.value = value;
    }

    void disable(boolean nowDisabled) {
        this.disabled = nowDisabled;
    }
}
