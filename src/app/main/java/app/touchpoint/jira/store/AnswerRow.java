package app.touchpoint.jira.store;

import java.time.LocalDate;

/**
 * A stored answer.
 *
 * @param question its id, such as {@code Q-I2a}
 * @param text empty once it was taken back
 * @param evidence a web address or an issue key, empty for none
 * @param day the day the answer is as of
 * @param version counts the changes, from 1
 * @param authorKey user key of who wrote it last
 */
public record AnswerRow(String question, String text, String evidence, LocalDate day, int version, String authorKey) {}
