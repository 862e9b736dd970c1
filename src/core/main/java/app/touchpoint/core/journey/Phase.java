package app.touchpoint.core.journey;

import app.touchpoint.core.shared.PhaseId;

/**
 * A phase of a journey.
 *
 * @param id its option in the field <em>Journey phase</em>
 * @param name as the option has it
 * @param enabled false once it was disabled; it keeps its touchpoints and takes no new ones
 */
public record Phase(PhaseId id, String name, boolean enabled) {}
