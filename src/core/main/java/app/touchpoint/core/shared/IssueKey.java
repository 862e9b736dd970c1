package app.touchpoint.core.shared;

import java.util.regex.Pattern;

/** The key of an issue as people write it, such as {@code RAD-17}. It changes when the issue moves; see {@link IssueId}. */
public record IssueKey(String value) {
    private static final Pattern FORM = Pattern.compile("[^\\s-]+-[1-9][0-9]*");

    public IssueKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An issue key is PROJECT-NUMBER, not: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
