/**
 * The logic of a form read back as sentences, in Swedish and English: conditions, formulas, decision tables and routes
 * ({@link InWords}), each a {@link Sentence} in parts, so that a page can mark the names in it. It promises that whatever
 * can be written in the form language can be said, also where it names what is no longer there. Imports core; no Jakarta.
 */
package se.samform.designer.wording;
