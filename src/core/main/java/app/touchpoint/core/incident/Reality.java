package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Coded;

/** Whether it happened or could happen; worst cases count too (CTM principle P2). */
public enum Reality implements Coded {
    HAPPENED,
    FEARED;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
