/**
 * What officers are told of at the desk: rows that say which case and what kind of thing happened, and no more. And what
 * citizens wish to be told, by which ways. Who is told is {@code core.notice}'s to plan.
 *
 * <p>May import {@code core.*}, {@code absence} and {@code barred}.
 */
package se.samform.engine.notice;
