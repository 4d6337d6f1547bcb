package se.samform.core.answer;

/**
 * That somebody at the municipality filled it in and handed it in for whoever applies.
 *
 * @param by their name
 * @param way how they were reached: {@code phone}, {@code letter}, {@code email}, {@code counter}
 */
public record TakenDown(String by, String way) {}
