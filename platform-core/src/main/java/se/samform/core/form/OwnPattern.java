package se.samform.core.form;

import se.samform.core.text.LocalText;

/**
 * What a text must look like by a municipality's own rule.
 *
 * @param pattern as {@link TextPattern} reads it
 * @param message the sentence for a text that does not match: it says how to mend it
 */
public record OwnPattern(String pattern, LocalText message) {}
