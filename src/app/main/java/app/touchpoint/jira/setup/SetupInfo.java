package app.touchpoint.jira.setup;

import java.util.List;
import java.util.Locale;

/**
 * The answer about a set-up.
 *
 * @param setUp whether the project is set up now
 * @param changes the plan, or after a POST what was done
 */
record SetupInfo(boolean setUp, List<ChangeInfo> changes) {

    /**
     * One line of the plan.
     *
     * @param deed create, keep, adopt, offer, avoid, extend, copy or wait
     * @param others keys of other projects that keep the scheme as it is
     * @param note why it has to wait, in the caller's language; else empty
     */
    record ChangeInfo(String item, String name, String deed, List<String> others, String note) {}

    static SetupInfo of(boolean setUp, List<Change> changes) {
        return new SetupInfo(
                setUp,
                changes.stream()
                        .map(change -> new ChangeInfo(
                                change.item(),
                                change.name(),
                                change.deed().name().toLowerCase(Locale.ROOT),
                                change.others(),
                                change.note()))
                        .toList());
    }
}
