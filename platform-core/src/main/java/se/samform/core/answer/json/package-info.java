/**
 * Answers as JSON: the form of the REST interface, and the sealed submission.
 *
 * <p>The faces are {@link se.samform.core.answer.json.AnswersCodec} and {@link se.samform.core.answer.json.SubmissionCodec}.
 */
package se.samform.core.answer.json;
