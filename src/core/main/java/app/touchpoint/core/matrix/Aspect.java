package app.touchpoint.core.matrix;

import app.touchpoint.core.shared.Coded;

/** What a matrix shows of its touchpoints in one glance. */
public enum Aspect implements Coded {
    IST,
    SOLL,
    /** Soll minus Ist: positive means work to do. */
    GAP,
    /** What customers say now minus what they said by an earlier day: positive means better. */
    CHANGE,
    /** How much better those inside see a touchpoint than customers do: positive means that we flatter ourselves. */
    PERCEPTION,
    IMPORTANCE,
    /** How many actions are open. Work is counted, never averaged: people stand behind it. */
    ACTIONS;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** Whether values are added up; else their mean is taken. */
    public boolean isCount() {
        return this == ACTIONS;
    }

    /** Whether it rests on an Ist, so that it says with how many people's answers and how old. */
    public boolean restsOnIst() {
        return this == IST || this == GAP || this == CHANGE;
    }

    /** Whether a value may be below zero and is to be read with its sign. */
    public boolean isDifference() {
        return this == GAP || this == CHANGE || this == PERCEPTION;
    }
}
