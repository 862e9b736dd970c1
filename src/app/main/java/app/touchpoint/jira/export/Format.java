package app.touchpoint.jira.export;

import app.touchpoint.core.shared.Coded;

/** Kinds of files. */
public enum Format implements Coded {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
