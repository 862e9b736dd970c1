package app.touchpoint.jira.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of measurements that were sent.
 *
 * @param code {@code fit}, or why they are refused
 * @param errorMessages the first reasons
 * @param errors by place and member, such as {@code 0.n}
 * @param state {@code checked} after a dry run, {@code entered}; null where they are refused
 * @param entries how many were sent
 * @param ids of the new measurements, in their order; empty unless they were entered
 * @param refused all that is wrong
 * @param withoutIst touchpoints whose Ist does not follow, each with the reason: what Jira said, or that too little is measured there
 */
record EntriesInfo(
        String code,
        List<String> errorMessages,
        Map<String, String> errors,
        @Nullable String state,
        int entries,
        List<Long> ids,
        RefusedInfo refused,
        List<String> withoutIst) {

    /**
     * Reasons.
     *
     * @param total how many there are, listed or not
     * @param values the first of them
     */
    record RefusedInfo(long total, List<FindingInfo> values) {}

    /**
     * A reason.
     *
     * @param index place in the array, from 0; the line of a list, from 1
     * @param member of the entry, or column of the list
     * @param code stable
     * @param reason the sentence, which says what is accepted, in the language of the caller
     */
    record FindingInfo(long index, String member, String value, String code, String reason) {}
}
