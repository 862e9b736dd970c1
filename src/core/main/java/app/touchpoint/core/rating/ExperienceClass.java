package app.touchpoint.core.rating;

/** How customers experience a touchpoint, relative to what they expect; worst first. */
public enum ExperienceClass {
    /** Below what customers put up with. */
    DISAPPOINTING,
    /** As expected: the zero line. */
    OKAY,
    /** Better than expected. */
    DELIGHTING
}
