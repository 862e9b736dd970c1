package app.touchpoint.jira.measure;

import app.touchpoint.jira.journey.Json;
import java.util.List;

/**
 * What the log keeps of an Ist that Jira did not let follow.
 *
 * @param issueId of the touchpoint; its name is looked up for who reads
 * @param why Jira's words
 */
record RefusedIst(long issueId, String why) {

    static String json(List<RefusedIst> refused) {
        return Json.write(refused);
    }

    static List<RefusedIst> read(String json) {
        return List.of(Json.read(json, RefusedIst[].class));
    }
}
