package se.samform.core.changeover;

import se.samform.core.form.Question;

/**
 * What becomes of one question.
 *
 * @param path its id, inside a group after the group's: {@code diary.what}
 * @param question as it is asked from now on, or as it was for one that is gone
 */
public record QuestionChange(String path, Question question, Fate fate) {}
