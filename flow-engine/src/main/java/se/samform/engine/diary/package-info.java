/**
 * The diaries of authorities: numbers without gaps, and what the public may read of them. A number is taken by the last
 * lock of the transaction that registers a case, and stands or falls with it (ADR 0025). Knows no content of any case.
 */
package se.samform.engine.diary;
