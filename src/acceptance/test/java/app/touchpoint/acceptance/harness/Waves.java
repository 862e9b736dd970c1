package app.touchpoint.acceptance.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Surveys of customers for tests, each of one question on the scale from 0 to 10. */
public final class Waves {

    private Waves() {}

    /**
     * Asks customers once.
     *
     * @param touchpoint summary of a touchpoint of the project
     * @param criterion what is asked; made by the first wave
     * @param first first day of the wave, which lasts ten days
     * @param answers how many gave which answer, the lowest first
     */
    public static void ask(
            Client client, String project, String touchpoint, String criterion, LocalDate first, int... answers) {
        String column = criterion + " " + first;
        Map<String, Object> mapping = Map.of(
                "name",
                column,
                "periodStart",
                first.toString(),
                "periodEnd",
                first.plusDays(9).toString(),
                "raterGroup",
                "customer",
                "scale",
                Map.of("min", 0, "max", 10),
                "missing",
                List.of(""),
                "columns",
                Map.of(column, Map.of("touchpoint", touchpoint, "criterion", criterion)));
        String survey = client.post(Projects.rest(project, "surveys"), mapping)
                .expect(201)
                .json()
                .path("id")
                .asText();
        StringBuilder rows = new StringBuilder(column + "\n");
        for (int answer = 0; answer < answers.length; answer++) {
            rows.append((answer + "\n").repeat(answers[answer]));
        }
        client.putCsv("/rest/touchpoint/1.0/surveys/" + survey + "/rows?dryRun=false", Csv.utf8(rows.toString()))
                .expect(200);
    }

    /** That many gave one answer and nobody another. */
    public static int[] all(int answer, int people) {
        int[] answers = new int[11];
        answers[answer] = people;
        return answers;
    }
}
