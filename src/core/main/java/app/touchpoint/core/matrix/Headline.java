package app.touchpoint.core.matrix;

import java.util.Optional;

/**
 * What the sentence above the matrix says.
 *
 * @param disappointing how many touchpoints are disappointing
 * @param unrated how many have no Ist
 * @param offScale how many have an Ist off the scale; not counted as unrated
 * @param largestGap the touchpoint with the largest gap above 0; of equals the weakest, then the first in journey order
 */
public record Headline(int disappointing, int unrated, int offScale, Optional<Entry> largestGap) {}
