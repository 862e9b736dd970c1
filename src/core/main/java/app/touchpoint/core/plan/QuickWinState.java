package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Coded;

/** What the field <em>Quick win</em> says; its codes are the texts of the field. */
public enum QuickWinState implements Coded {
    /** It would be one; nobody has begun. */
    CANDIDATE("candidate"),
    /** Somebody is at it. */
    RUNNING("running"),
    /** It is done; whether it worked is not known yet. */
    DONE("done"),
    /** It is done, and customers have noticed. */
    VERIFIED("verified"),
    /** It is done, and no improvement can be shown. */
    NOT_VERIFIED("not verified"),
    /** Its time is over and it is not done: it loses its place on top. */
    EXPIRED("expired");

    private final String code;

    QuickWinState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it stands on top of the board. */
    public boolean isOnTop() {
        return this == CANDIDATE || this == RUNNING;
    }
}
