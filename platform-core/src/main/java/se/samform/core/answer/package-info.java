/**
 * Answers: as typed, as typed values, what is wrong with them, and how they read.
 *
 * <p>Promises one reader per question type, the same for a posted page, REST and the check at submit; text is kept as
 * typed. Imports java.* and the other heart packages only.
 */
package se.samform.core.answer;
