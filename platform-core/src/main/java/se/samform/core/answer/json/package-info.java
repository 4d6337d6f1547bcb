/**
 * Answers as JSON: the form of the REST interface, drafts as stored, and the sealed submission.
 *
 * <p>The faces are {@link se.samform.core.answer.json.AnswersCodec}, {@link
 * se.samform.core.answer.json.RawAnswersCodec} and {@link se.samform.core.answer.json.SubmissionCodec}.
 */
package se.samform.core.answer.json;
